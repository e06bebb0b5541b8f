import { Alert } from "@mui/material";
import { useRecordContext } from "react-admin";
import { useEntity } from "../../field/entities.ts";
import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { LineActions } from "./LineActions.tsx";
import { TakenBack } from "./TakenBack.tsx";

/** One line of a ledger: everything it says, what it counts for, what took it back, and where it came from. */
export function LedgerShow() {
  const { name } = useEntity();
  return (
    <EntityShow actions={<Actions />}>
      <TakenBack />
      <FieldGroup
        title="The line"
        sources={[
          ...(name === "postings" ? ["kind"] : []),
          "amount",
          "vat",
          "paidOn",
          "financialYear",
          "period",
          "supplier",
          "supplierRedacted",
          "description",
          "valueForMoney",
        ]}
      />
      <FieldGroup title="What it counts for" sources={["standing", "allocations"]} />
      <FieldGroup
        title="Headings"
        sources={[
          "expenseType",
          "subjective",
          "department",
          "costCentre",
          "objective",
          "area",
          "holder",
          "revenueCapital",
          "fundId",
          "merchantCategory",
        ]}
      />
      <WhyRedacted />
      <FieldGroup
        title="Where it comes from"
        sources={[
          "transactionNumber",
          "invoiceNumber",
          "contract",
          "importId",
          "sourceSheet",
          "sourceRow",
          "reversalOfId",
          "correctionOfId",
        ]}
      />
    </EntityShow>
  );
}

function Actions() {
  const line = useRecordContext();
  return line?.standing ? <LineActions ids={[String(line.id)]} line={line} /> : null;
}

function WhyRedacted() {
  const redaction = useRecordContext()?.redaction;
  if (!redaction) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      Words are kept from the public: {redaction.reason}. Decided by {redaction.authorisedBy}
      {redaction.until ? `, to be looked at again ${redaction.until}` : ""}.
    </Alert>
  );
}
