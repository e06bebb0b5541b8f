import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function AllocationRuleShow() {
  return (
    <EntityShow>
      <FieldGroup title="The rule" sources={["position", "ledger", "note"]} />
      <FieldGroup
        title="Which lines it is for"
        sources={[
          "supplier",
          "description",
          "expenseType",
          "subjective",
          "department",
          "costCentre",
          "paidFrom",
          "paidTo",
        ]}
      />
      <FieldGroup title="Where they go" sources={["shares"]} />
    </EntityShow>
  );
}
