import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function PurchaseOrderShow() {
  return (
    <EntityShow>
      <FieldGroup
        title="The order"
        sources={["financialYear", "orderedOn", "supplier", "description", "ordered", "received"]}
      />
      <FieldGroup
        title="What it is for"
        sources={["projectId", "holder", "revenueCapital", "fundId", "subjective", "department", "objective"]}
      />
    </EntityShow>
  );
}
