import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { showMoney } from "../../field/money-typed.ts";

/** A line of either ledger, as much of it as names it to a person. */
export interface NamedLine {
  amount: string;
  paidOn: string | null;
  supplier: string | null;
  description: string | null;
  supplierRedacted: boolean;
}

/** The words by which a person knows a line: who was paid, how much, and when. */
export function lineWords({ amount, paidOn, supplier, description, supplierRedacted }: NamedLine): string {
  const who = supplierRedacted ? "Name withheld" : (supplier ?? description ?? "Not described");
  return `${who}, ${showMoney(amount)}${paidOn ? `, ${formatPartialDate(paidOn as PartialDate)}` : ""}`;
}
