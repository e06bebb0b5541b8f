import { Alert, Card, CardContent, Typography } from "@mui/material";
import { Link, useCreatePath, useGetManyReference, useRecordContext } from "react-admin";
import { type EntityScreens, useEntity } from "../../field/entities.ts";
import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { LineActions } from "./LineActions.tsx";

/** One line of a ledger: everything it says, what it counts for, what took it back, and where it came from. */
export function LedgerShow() {
  const { name } = useEntity();
  return (
    <EntityShow actions={<Actions />} related={<WhatFollowed />}>
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

function TakenBack() {
  const line = useRecordContext();
  if (!line || line.standing) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {line.reversalOfId
        ? "This line takes another back: the two sum to nothing."
        : "This line was taken back: with what takes it back it sums to nothing."}
    </Alert>
  );
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

/** What took the line around back, and what stands in for it. */
function WhatFollowed() {
  const entity = useEntity();
  const by = { entity, line: useRecordContext()?.id };
  const reversals = useLinesNaming("reversalOfId", by);
  const corrections = useLinesNaming("correctionOfId", by);
  const createPath = useCreatePath();
  const followed = [
    ...reversals.map((line) => ({ line, words: "Taken back by" })),
    ...corrections.map((line) => ({ line, words: "In its place stands" })),
  ];
  if (followed.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          What became of it
        </Typography>
        {followed.map(({ line, words }) => (
          <Typography key={line.id}>
            {words}{" "}
            <Link to={createPath({ resource: entity.name, id: line.id, type: "show" })}>
              {entity.represent(line as never)}
            </Link>
          </Typography>
        ))}
      </CardContent>
    </Card>
  );
}

function useLinesNaming(target: string, { entity, line }: { entity: EntityScreens; line: unknown }) {
  const { data = [] } = useGetManyReference(
    entity.name,
    {
      target,
      id: String(line),
      pagination: { page: 1, perPage: 10 },
      sort: { field: "revision", order: "ASC" },
      filter: {},
    },
    { enabled: line !== undefined },
  );
  return data;
}
