import { EntityList } from "../../frame/EntityList.tsx";

export function OwnerList() {
  return <EntityList lead="title" columns={["organisation"]} />;
}
