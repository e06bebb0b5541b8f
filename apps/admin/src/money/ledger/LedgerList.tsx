import { Alert, Button } from "@mui/material";
import { Link, useListContext } from "react-admin";
import { useEntity } from "../../field/entities.ts";
import { EntityList } from "../../frame/EntityList.tsx";
import { LineActions } from "./LineActions.tsx";
import { NoLinesYet } from "./NoLinesYet.tsx";

/** The lines of a ledger, those that count first in mind. */
export function LedgerList() {
  const { name } = useEntity();
  return (
    <EntityList
      lead="supplier"
      columns={[
        "amount",
        "paidOn",
        "allocations",
        "description",
        name === "postings" ? "subjective" : "expenseType",
      ]}
      filters={[
        "linked",
        "financialYear",
        "project",
        "paidOn_gte",
        "paidOn_lte",
        "amount_gte",
        "amount_lte",
        "standing",
        "supplierRedacted",
        ...(name === "postings" ? ["kind"] : []),
      ]}
      sort={{ field: "paidOn", order: "DESC" }}
      filterDefaults={{ standing: true }}
      above={<OfOneImport />}
      bulk={<SelectedLines />}
      empty={<NoLinesYet />}
    />
  );
}

function SelectedLines() {
  const { data = [], selectedIds, onUnselectItems } = useListContext();
  const only = selectedIds.length === 1 ? data.find(({ id }) => id === selectedIds[0]) : undefined;
  return <LineActions ids={selectedIds} line={only} onDone={onUnselectItems} />;
}

/** Says that the list is narrowed to one file, which the filters above do not show. */
function OfOneImport() {
  const { filterValues, setFilters } = useListContext();
  if (!filterValues.import) return null;
  const { import: id, ...others } = filterValues;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1 }}
      action={
        <Button size="small" onClick={() => setFilters(others)}>
          Show all lines
        </Button>
      }
    >
      Only the lines of <Link to={`/imports/${id}`}>one file that was brought in</Link>.
    </Alert>
  );
}
