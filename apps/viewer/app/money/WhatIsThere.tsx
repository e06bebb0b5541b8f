import type { FinanceFigures } from "./finance-figures.ts";

interface Props {
  /** Of all years together. */
  total: FinanceFigures;
}

/** Says of a record that lacks budgets, a ledger or payments what that means for its reader. */
export function WhatIsThere({ total }: Props) {
  const { budget, actual, supplierPayments } = total;
  const lacking = [
    budget === null && "no budget",
    actual === null && "no general ledger",
    supplierPayments === null && "no list of payments to suppliers",
  ].filter((words) => words !== false);
  if (lacking.length === 0) return null;
  const told = lacking.join(lacking.length > 2 ? ", " : " and ").replace(/, ([^,]*)$/, " and $1");
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{`There is ${told} on this record.`}</p>
      <p className="govuk-body">{meaningOf(total)}</p>
    </div>
  );
}

function meaningOf({ budget, actual, supplierPayments }: FinanceFigures): string {
  if (budget === null && actual === null && supplierPayments === null)
    return "So nothing here is what was spent, and nothing here can be set against a budget. What the papers and decisions say of money stands below.";
  if (actual === null)
    return "So what was spent in all is not known here, and nothing says whether it is over or under.";
  if (budget === null) return "So what was spent cannot be set against a budget.";
  return "What was paid to whom cannot be looked up here.";
}
