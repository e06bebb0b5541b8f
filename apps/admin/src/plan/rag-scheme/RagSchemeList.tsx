import { EntityList } from "../../frame/EntityList.tsx";

export function RagSchemeList() {
  return <EntityList lead="name" columns={["planId", "kind"]} filters={["planId", "kind"]} />;
}
