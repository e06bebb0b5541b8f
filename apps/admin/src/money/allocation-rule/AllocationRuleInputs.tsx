import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { SharesInput } from "../ledger/SharesInput.tsx";
import { RulePreview } from "./RulePreview.tsx";

const ANYWHERE = "Found anywhere in the line’s own words, in capitals or not.";

export function AllocationRuleInputs() {
  return (
    <>
      <InputGroup title="The rule">
        <RowInput source="name" />
        <RowInput source="position" />
        <RowInput source="ledger" />
      </InputGroup>
      <InputGroup title="Which lines it is for">
        <RowInput source="supplier" help={ANYWHERE} />
        <RowInput source="description" help={ANYWHERE} />
        <RowInput source="expenseType" />
        <RowInput source="subjective" />
        <RowInput source="department" />
        <RowInput source="costCentre" />
        <RowInput source="paidFrom" />
        <RowInput source="paidTo" />
      </InputGroup>
      <InputGroup title="Where they go">
        <SharesInput />
        <RowInput source="note" />
      </InputGroup>
      <RulePreview />
    </>
  );
}
