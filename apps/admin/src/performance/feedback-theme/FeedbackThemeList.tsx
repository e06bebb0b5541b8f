import { EntityList } from "../../frame/EntityList.tsx";

export function FeedbackThemeList() {
  return (
    <EntityList
      lead="theme"
      columns={["heardThrough", "heardTo", "said", "of"]}
      filters={["planId", "priorityId", "surveyId"]}
      sort={{ field: "heardTo", order: "DESC" }}
    />
  );
}
