import { formatAmount, formatMoney, type PartialDate, type StatedAmount } from "@frankpledge/domain";
import { type Block, type Cell, heading, note } from "../../document/document.ts";
import { answeredPence } from "../../graph/answered-pence.ts";
import type { PackSource } from "../pack-source.ts";
import { dateCell } from "./cells.ts";

interface Decision {
  reference: string;
  title: string;
  approvedOn: PartialDate | null;
  summary: string | null;
  tags: string[];
  lines: {
    kind: keyof typeof KIND_WORDS;
    stated: Omit<StatedAmount, "value"> & { value: string | null };
    partnershipTotal: string | null;
    financialYear: string | null;
    fund: { name: string } | null;
  }[];
}

const DECISIONS = `query($body: String!, $asAt: AsAt, $first: Int!, $after: String) {
  list: decisions(body: $body, asAt: $asAt, first: $first, after: $after, filter: { stage: { eq: TAKEN } }) {
    nodes {
      reference title approvedOn summary tags
      lines { kind partnershipTotal financialYear fund { name } stated { value state qualifier asWritten note } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Additions to reserves and gifts in kind are no spending (S3.8, S3.9): each sum says what it is. */
const KIND_WORDS = {
  ALLOCATION: "Allocated",
  CAPITAL_APPROVAL: "Capital approved",
  GRANT_AWARD: "Grant awarded",
  IN_KIND: "Given in kind, no money moves",
  RESERVE_ADDITION: "Added to a reserve, not spent",
  RESERVE_USE: "Taken from a reserve",
} as const;

/** The decisions of the period with what each moves; the Commissioner's share beside the whole (S3.6 to S3.10). */
export async function decisionBlocks(source: PackSource): Promise<Block[]> {
  const all = await source.askAll<Decision>(DECISIONS);
  const taken = all.filter(({ approvedOn }) => approvedOn !== null && source.covers(approvedOn));
  const undated = all.filter(({ approvedOn }) => approvedOn === null);
  return [
    heading(2, "Decisions"),
    ...(undated.length > 0
      ? [
          note(
            `Not listed, because the record has no date of approval: ${undated.map(({ reference }) => reference).join(", ")}.`,
          ),
        ]
      : []),
    {
      kind: "table",
      name: "decisions",
      caption: "Decisions approved in the period",
      columns: [
        { heading: "Decision", kind: "text" },
        { heading: "Reference", kind: "text" },
        { heading: "Approved", kind: "date" },
        { heading: "Summary", kind: "text" },
        { heading: "Kind of money", kind: "text" },
        { heading: "Commissioner's sum", kind: "money" },
        { heading: "Whole sum with partners", kind: "money" },
        { heading: "Financial year", kind: "text" },
        { heading: "Fund", kind: "text" },
      ],
      rows: taken.toSorted(byDate(source.format)).flatMap(rowsOf),
      whenEmpty: "none on this record.",
    },
  ];
}

/** The latest first, and of one day by reference: before format 2 as text, and since as a person counts. */
const byDate =
  (format: number) =>
  (a: Decision, b: Decision): number =>
    (b.approvedOn ?? "").localeCompare(a.approvedOn ?? "") ||
    b.reference.localeCompare(a.reference, "en", { numeric: format >= 2 });

function rowsOf({ reference, title, approvedOn, summary, tags, lines }: Decision): Cell[][] {
  const said: Cell[] = [
    tags.length > 0 ? `${title} [${tags.join(", ")}]` : title,
    reference,
    dateCell(approvedOn),
    summary ?? "Not stated",
  ];
  if (lines.length === 0) return [[...said, "No money", "None", "None", "None", "None"]];
  return lines.map(({ kind, stated, partnershipTotal, financialYear, fund }) => [
    ...said,
    KIND_WORDS[kind],
    {
      text: formatAmount({ ...stated, value: stated.value === null ? null : answeredPence(stated.value) }),
      value: stated.value,
    },
    partnershipTotal === null
      ? "Not stated"
      : { text: formatMoney(answeredPence(partnershipTotal)), value: partnershipTotal },
    financialYear ?? "Not stated",
    fund?.name ?? "Not stated",
  ]);
}
