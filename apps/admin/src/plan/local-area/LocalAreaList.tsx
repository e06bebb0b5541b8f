import { EntityList } from "../../frame/EntityList.tsx";

export function LocalAreaList() {
  return <EntityList lead="name" columns={["source"]} />;
}
