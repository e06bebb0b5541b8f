import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { moneyWords } from "./amount-words.ts";
import type { FinanceRow } from "./finance-figures.ts";

/** What bears neither a date nor a year, and is in the figures of none: a sentence for each ledger that has any. */
export function undatedWords(byYear: readonly FinanceRow[]): string[] {
  return byYear.flatMap(({ keys: [year], figures }) => {
    if (year?.code) return [];
    const { actual, postingCount, supplierPayments, paymentCount } = figures;
    return [
      [postingCount, actual, countWords(postingCount, "line of the ledger", "lines of the ledger")] as const,
      [
        paymentCount,
        supplierPayments,
        countWords(paymentCount, "payment to suppliers", "payments to suppliers"),
      ] as const,
    ].flatMap(([count, sum, words]) =>
      count > 0 && sum !== null
        ? [
            `${sentenceCase(words)}, ${moneyWords(sum)} in all, bear no date and are in the figures of no year.`,
          ]
        : [],
    );
  });
}
