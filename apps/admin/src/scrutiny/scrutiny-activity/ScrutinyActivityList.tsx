import { EntityList } from "../../frame/EntityList.tsx";

export function ScrutinyActivityList() {
  return (
    <EntityList
      lead="title"
      columns={["kind", "through", "doneOn", "outcome"]}
      filters={["kind", "planId"]}
      sort={{ field: "doneOn", order: "DESC" }}
    />
  );
}
