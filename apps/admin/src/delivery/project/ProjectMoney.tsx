import { Stack } from "@mui/material";
import { Link, useRecordContext } from "react-admin";
import { FinanceTable } from "../../frame/FinanceTable.tsx";

/** The project's money in one place (S2.10): spent and payments to suppliers stand beside each other, and never add. */
export function ProjectMoney() {
  const project = useRecordContext();
  if (!project) return null;
  const lines = new URLSearchParams({ filter: JSON.stringify({ project: project.id }) });
  return (
    <FinanceTable
      title="Its money"
      by="FINANCIAL_YEAR"
      rowsAre="Financial year"
      figures={[
        "originalBudget",
        "budget",
        "forecast",
        "actual",
        "supplierPayments",
        "ordered",
        "savingsTarget",
        "savingsDelivered",
      ]}
      filter={{ projectId: { eq: String(project.id) } }}
    >
      <Stack direction="row" sx={{ gap: 2, mt: 1, flexWrap: "wrap" }}>
        <Link to={`/postings?${lines}`}>Its lines of the ledger</Link>
        <Link to={`/payments?${lines}`}>Its payments to suppliers</Link>
      </Stack>
    </FinanceTable>
  );
}
