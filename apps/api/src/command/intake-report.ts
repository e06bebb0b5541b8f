import { counted, groupThousands, poundsFromPence } from "@frankpledge/domain";
import type { FieldChange } from "../record/field-change.ts";
import type { Place } from "../record/proposal/proposal.ts";
import type { ProposalReport, RowTaken } from "../record/proposal/report.ts";

/** What came of a file, or would: `trial` is a dry run. */
interface Told {
  file: string;
  trial: boolean;
  report: ProposalReport;
}

/** The most rows of each kind that are told one by one. */
const MOST_LISTED = 50;

/** What the contract says of an import: rows, accepted, rejected with their reasons, the total, duplicates. */
export function reportAsJson({ file, trial, report }: Told): string {
  const { rows, accepted, rejected, duplicates, created, changed, changes, lacking, total, ...rest } = report;
  const told = {
    file,
    state: trial ? "WOULD_BE_TAKEN" : report.revision === null ? "NOTHING_NEW" : "COMMITTED",
    rows,
    accepted,
    rejected,
    rejectedCount: rejected.length,
    total: total === null ? null : poundsFromPence(total),
    duplicates,
    created,
    changed,
    unchanged: duplicates,
    changesListed: changes.length,
    changes: changes.map(({ kind, entity, slug, label, fields, sheet, row }) => ({
      kind,
      entity,
      slug,
      label,
      sheet,
      row,
      fields,
    })),
    lacking,
    ...rest,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** The same for a person to read. */
export function reportInWords({ file, trial, report }: Told): string {
  const { changes, duplicates, rejected, leftOut, lacking, questions, notes, revision } = report;
  const of = (kind: RowTaken["kind"]) => changes.filter((row) => row.kind === kind);
  return [
    `${file}: ${headline(report, trial)}\n`,
    ...(revision === null ? [] : [`It is revision ${revision}.\n`]),
    ...listed(
      of("ADDED"),
      `${trial ? "Would be added" : "Added"}:`,
      (row) => `${at(row)}${row.entity} ${row.label}`,
      report.created,
    ),
    ...listed(of("CHANGED"), `${trial ? "Would change" : "Changed"}:`, changeInWords, report.changed),
    ...(duplicates > 0 ? [`${rowsWords(duplicates)} there already just so: nothing to do.\n`] : []),
    ...listed(
      rejected,
      "Could not be taken:",
      (one) => `${at(one)}${one.reason}${one.text ? ` (${one.text})` : ""}`,
    ),
    ...listed(
      leftOut,
      "Left out:",
      ({ what, count, reason }) => `${what} (${groupThousands(count)}): ${reason}`,
    ),
    ...listed(
      lacking,
      "On record and not in the file; they stay:",
      ({ entity, label }) => `${entity} ${label}`,
    ),
    ...notes.map((note) => `${note}\n`),
    ...questions.map((question) => `${question}\n`),
  ].join("");
}

function headline({ created, changed, rejected }: ProposalReport, trial: boolean): string {
  if (created + changed === 0)
    return rejected.length > 0
      ? "nothing could be taken."
      : "nothing that is new; the record stays as it is.";
  const verb = trial ? "would be " : "";
  const parts = [
    created > 0 && `${counted(created, "row")} ${verb}added`,
    changed > 0 && `${counted(changed, "row")} ${verb}changed`,
    rejected.length > 0 && `${counted(rejected.length, "row")} not taken`,
  ].filter((part) => part !== false);
  return `${parts.join(", ")}.`;
}

function changeInWords(row: RowTaken): string {
  const [only, ...others] = row.fields;
  const name = `${at(row)}${row.entity} ${row.label}`;
  if (only && others.length === 0) return `${name}: ${fieldInWords(only)}`;
  return [name, ...row.fields.map((field) => `    ${fieldInWords(field)}`)].join("\n");
}

const fieldInWords = ({ label, before, after }: FieldChange): string =>
  `${label}: ${before ?? "not stated"} → ${after ?? "not stated"}`;

/** @param count how many there are, where not all of them are among the items */
function listed<Item>(
  items: readonly Item[],
  heading: string,
  words: (item: Item) => string,
  count = items.length,
): string[] {
  if (items.length === 0) return [];
  const rest = count - Math.min(items.length, MOST_LISTED);
  return [
    `${heading}\n`,
    ...items.slice(0, MOST_LISTED).map((item) => `  ${words(item)}\n`),
    ...(rest > 0
      ? [
          `  and ${groupThousands(rest)} more: --json${count > items.length ? ` --list ${count}` : ""} lists them all\n`,
        ]
      : []),
  ];
}

const at = ({ sheet, row }: Place): string =>
  row === 0 ? "" : `${sheet === "" ? "Row" : `${sheet}, row`} ${row}: `;

const rowsWords = (count: number): string => `${counted(count, "row")} ${count === 1 ? "is" : "are"}`;
