import { EntityList } from "../../frame/EntityList.tsx";

export function PolicingBodyList() {
  return <EntityList lead="name" columns={["area", "forceName", "panelName", "synthetic"]} />;
}
