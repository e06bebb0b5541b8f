import type { LedgerSource } from "@frankpledge/domain";
import type { ExampleCorrection, ExampleImport, ExampleStep } from "../../example-record.ts";
import { MONTHS, type Month, nameOf } from "./months.ts";
import { MISTYPED, paymentNumber, paymentsOf, SAFE_HOUSE } from "./payments.ts";
import { postingsOf } from "./postings.ts";

/** The month whose ledger was handed in wrongly at first. */
const MISHAP = "2025-08";

/** The ledgers as they came: the closed year as two files, then two files early in each month after. */
export function ledgerSteps(): ExampleStep[] {
  const closed = MONTHS.filter(({ year }) => year === "2024-25");
  const since = MONTHS.filter(({ year }) => year !== "2024-25");
  return [
    importOf("PAYMENT", "2024-25", closed, "2025-04-22T10:00:00+01:00"),
    importOf("POSTING", "2024-25", closed, "2025-04-22T14:00:00+01:00"),
    ...since.flatMap((month) => [
      importOf("PAYMENT", nameOf(month), [month], monthAfter(month, 6, "10:00:00")),
      ...(nameOf(month) === MISHAP ? mishap(month) : []),
      importOf("POSTING", nameOf(month), [month], monthAfter(month, 7, "11:00:00")),
      ...correctionsAfter(month),
    ]),
  ];
}

function importOf(
  source: LedgerSource,
  name: string,
  months: readonly Month[],
  effectiveAt: string,
): ExampleImport {
  const payments = source === "PAYMENT";
  return {
    kind: "import",
    effectiveAt,
    source,
    fileName: `${payments ? "payments-over-500" : "general-ledger"}-${name}.csv`,
    lines: () =>
      months.flatMap((month) => (payments ? paymentsOf(month) : postingsOf(month).map(({ line }) => line))),
  };
}

/** The export gave the sums with VAT, which is recovered and no cost. It was seen the same day and taken back. */
function mishap(month: Month): ExampleStep[] {
  const fileName = `general-ledger-${nameOf(month)}-with-vat.csv`;
  return [
    {
      ...importOf("POSTING", nameOf(month), [month], monthAfter(month, 6, "11:00:00")),
      fileName,
      lines: () =>
        postingsOf(month).map(({ line }) =>
          line.kind === "PAYMENT" ? { ...line, pence: (line.pence * 6n) / 5n } : line,
        ),
    },
    {
      kind: "undo",
      effectiveAt: monthAfter(month, 6, "16:00:00"),
      fileName,
      reason: "The export gave payments with VAT. The ledger is handed in again without.",
    },
  ];
}

/** What was put right in the days after a month's files came. */
function correctionsAfter(month: Month): ExampleCorrection[] {
  if (SAFE_HOUSE.months.includes(nameOf(month)))
    return [
      {
        kind: "correction",
        effectiveAt: monthAfter(month, 7, "15:00:00"),
        source: "PAYMENT",
        transactionNumber: () => paymentNumber(month, SAFE_HOUSE.words),
        patch: {
          supplier: null,
          supplier_redacted: true,
          redaction: {
            reason: "Who is paid would show where people at risk are housed.",
            authorisedBy: "Chief Finance Officer",
            until: "2028-08",
          },
        },
        reason: "The payee of safe accommodation is kept from the public",
      },
    ];
  if (nameOf(month) !== MISTYPED.month) return [];
  return [
    {
      kind: "correction",
      // A month later, after the figure was published.
      effectiveAt: "2025-11-12T11:30:00Z",
      source: "PAYMENT",
      transactionNumber: () => paymentNumber(month, MISTYPED.words),
      patch: { amount: MISTYPED.right },
      reason: "Counsel's fee was entered with a digit too many: £48,600, not £486,000",
    },
  ];
}

/** A moment early in the month after, with London's offset of that day. */
function monthAfter({ last }: Month, day: number, time: string): string {
  const [year = 0, month = 0] = last.split("-").map(Number);
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const summer = next >= 4 && next <= 10;
  return `${nextYear}-${String(next).padStart(2, "0")}-0${day}T${time}${summer ? "+01:00" : "Z"}`;
}
