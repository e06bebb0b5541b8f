import { EntityList } from "../../frame/EntityList.tsx";

export function QuestionList() {
  return (
    <EntityList
      lead="topic"
      columns={["meetingId", "kind", "askedBy", "dueBy", "answerState"]}
      filters={["meetingId", "kind"]}
      sort={{ field: "position", order: "ASC" }}
    />
  );
}
