import { EntityList } from "../../frame/EntityList.tsx";

export function SurveyQuestionList() {
  return (
    <EntityList
      lead="text"
      columns={["surveyId", "code", "base", "measureId", "period"]}
      filters={["surveyId", "measureId", "code"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
