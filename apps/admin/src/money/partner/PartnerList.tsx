import { EntityList } from "../../frame/EntityList.tsx";

export function PartnerList() {
  return <EntityList lead="name" columns={["kind", "registration"]} filters={[]} />;
}
