import { EntityList } from "../../frame/EntityList.tsx";

export function SurveyList() {
  return (
    <EntityList
      lead="title"
      columns={["series", "fieldworkTo", "responses"]}
      filters={["planId", "series"]}
      sort={{ field: "fieldworkTo", order: "DESC" }}
    />
  );
}
