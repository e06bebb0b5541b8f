import { EntityList } from "../../frame/EntityList.tsx";

export function RecommendationList() {
  return (
    <EntityList
      lead="text"
      columns={["meetingId", "outcome", "dueBy", "answerState"]}
      filters={["meetingId", "outcome"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
