import { FinanceTable } from "../../frame/FinanceTable.tsx";
import { periodWords } from "./period-words.ts";

/** The record's figures of a year to a period, beside the words about them. */
export function UpdateFigures({ financialYear, toPeriod }: { financialYear: unknown; toPeriod: unknown }) {
  if (typeof financialYear !== "string" || financialYear === "") return null;
  const period = Number(toPeriod);
  if (!Number.isInteger(period) || period < 1 || period > 14) return null;
  return (
    <FinanceTable
      title={`The figures of ${financialYear} to ${periodWords(period)}`}
      by="SUBJECTIVE"
      rowsAre="Heading"
      figures={[
        "budget",
        "profiledBudget",
        "actual",
        "varianceToDate",
        "forecast",
        "variance",
        "supplierPayments",
      ]}
      filter={{ financialYear: { eq: financialYear } }}
      toPeriod={period}
    />
  );
}
