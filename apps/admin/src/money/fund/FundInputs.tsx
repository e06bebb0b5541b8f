import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { BalanceWarning } from "./BalanceWarning.tsx";

export function FundInputs() {
  return (
    <>
      <InputGroup title="What it is">
        <RowInput source="kind" />
        <RowInput source="name" />
        <RowInput source="code" />
        <RowInput source="purpose" />
        <RowInput source="planId" />
        <RowInput source="priorityIds" within="planId" />
      </InputGroup>
      <InputGroup title="Its balance">
        <RowInput source="openingBalance" />
        <RowInput source="openingYear" />
        <RowInput source="movements" />
        <BalanceWarning />
      </InputGroup>
      <InputGroup title="As the papers state it">
        <RowInput source="budget" />
        <RowInput source="usedToDate" />
        <RowInput source="tranches" />
      </InputGroup>
    </>
  );
}
