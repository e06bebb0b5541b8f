import {
  financialYearOf,
  formatMoney,
  formatPartialDate,
  lastDayOfPeriod,
  magnitude,
  periodOf,
} from "@frankpledge/domain";
import {
  type Block,
  type Cell,
  type Column,
  heading,
  note,
  prose,
  type Table,
} from "../../document/document.ts";
import { answeredPence } from "../../graph/answered-pence.ts";
import type { PackSource } from "../pack-source.ts";

interface Figures {
  originalBudget: string | null;
  budget: string | null;
  profiledBudget: string | null;
  actual: string | null;
  varianceToDate: string | null;
  forecast: string | null;
  variance: string | null;
}

interface FinanceRow {
  keys: { code: string | null; label: string }[];
  figures: Figures;
}

interface Update {
  state: keyof typeof STATE_WORDS;
  commentary: string | null;
  headings: { subjective: string | null; department: string | null; text: string }[];
}

const FIGURES = "figures { originalBudget budget profiledBudget actual varianceToDate forecast variance }";
const MONEY = `query($body: String!, $asAt: AsAt, $year: FinancialYear!, $to: Int!) {
  ${[
    "part: HOLDER, REVENUE_CAPITAL",
    "subjective: HOLDER, REVENUE_CAPITAL, SUBJECTIVE",
    "department: HOLDER, REVENUE_CAPITAL, DEPARTMENT",
    "priority: PRIORITY",
  ]
    .map((asked) => asked.split(": "))
    .map(
      ([name, groups]) => `${name}: finance(body: $body, asAt: $asAt, groupBy: [${groups}],
        filter: { financialYear: { eq: $year } }, toPeriod: $to) {
          rows { keys { code label } ${FIGURES} } ${name === "part" ? "notes" : ""}
        }`,
    )
    .join("\n")}
  updates: financialUpdates(body: $body, asAt: $asAt, first: 1,
    filter: { financialYear: { eq: $year }, toPeriod: { eq: $to } }) {
    nodes { state commentary headings { subjective department text } }
  }
}`;

const STATE_WORDS = { PROVISIONAL: "provisional", UNAUDITED: "not audited yet", AUDITED: "audited" } as const;

/**
 * The financial update in the recognised format (S4.8): for the Commissioner and the force, revenue and capital, by
 * subjective heading and again by department, to the end of the pack's period.
 */
export async function moneyBlocks(source: PackSource): Promise<Block[]> {
  const { to: end } = source.period();
  const [year, to] = [financialYearOf(end), periodOf(end)];
  const { part, subjective, department, priority, updates } = await source.ask<{
    part: { rows: FinanceRow[]; notes: string[] };
    subjective: { rows: FinanceRow[] };
    department: { rows: FinanceRow[] };
    priority: { rows: FinanceRow[] };
    updates: { nodes: Update[] };
  }>(MONEY, { year, to });
  const [update] = updates.nodes;
  const until = formatPartialDate(lastDayOfPeriod(year, to));
  return [
    heading(2, `Money: ${year} to ${until}`),
    note(
      update
        ? `The figures are ${STATE_WORDS[update.state]}.`
        : "No financial update to this date is on the record: the figures are those of the ledger and the budget, without a commentary.",
    ),
    ...(update?.commentary ? prose(update.commentary) : []),
    ...part.notes.map(note),
    ...part.rows.flatMap((all, place) => {
      const name = partName(all);
      const rowsOf = (rows: FinanceRow[]) => rows.filter(({ keys }) => samePart(keys, all.keys));
      return [
        heading(3, name),
        moneyTable(`money-${place + 1}-by-heading`, `${name}, by heading`, "Heading", until, {
          rows: rowsOf(subjective.rows),
          all,
          saidOf: (code) =>
            textsOf(update, (one) => one.subjective === code && one.department === null && code !== null),
        }),
        moneyTable(
          `money-${place + 1}-by-department`,
          `${name}, the same money by department`,
          "Department",
          until,
          {
            rows: rowsOf(department.rows),
            all,
            saidOf: (code) => textsOf(update, (one) => one.department === code && code !== null),
          },
        ),
      ];
    }),
    moneyTable("money-by-priority", "Money by priority, in whole or in part", "Priority", until, {
      rows: priority.rows,
      all: null,
      saidOf: () => null,
    }),
  ];
}

const textsOf = (
  update: Update | undefined,
  isOf: (said: Update["headings"][number]) => boolean,
): string | null =>
  update?.headings
    .filter(isOf)
    .map(({ text }) => text)
    .join("\n") || null;

const samePart = (keys: FinanceRow["keys"], part: FinanceRow["keys"]): boolean =>
  part.every(({ code }, place) => keys[place]?.code === code);

function partName({ keys: [holder, kind] }: FinanceRow): string {
  const whose = holder?.code ? holder.label : "Holder not stated";
  return `${whose}: ${kind?.code ? kind.label.toLowerCase() : "neither revenue nor capital stated"}`;
}

interface Shown {
  rows: FinanceRow[];
  /** The last row; null where the rows add up to nothing of their own. */
  all: FinanceRow | null;
  /** The officer's commentary on a heading. */
  saidOf: (code: string | null) => string | null;
}

function moneyTable(
  name: string,
  caption: string,
  what: string,
  until: string,
  { rows, all, saidOf }: Shown,
): Table {
  const money = (text: string): Column => ({ heading: text, kind: "money" });
  const named = rows.map((row) => ({ row, key: row.keys.at(-1) }));
  return {
    kind: "table",
    name,
    caption,
    columns: [
      { heading: what, kind: "text" },
      money("Original budget"),
      money("Revised budget"),
      money(`Budget to ${until}`),
      money(`Spent to ${until}`),
      money("Spent against budget to date"),
      money("Forecast for the year"),
      money("Forecast against revised budget"),
      { heading: "Forecast against revised budget, in per cent", kind: "number" },
      { heading: "Over or under", kind: "text" },
      { heading: "Commentary", kind: "text" },
    ],
    rows: [
      ...named
        .toSorted((a, b) => (a.key?.label ?? "").localeCompare(b.key?.label ?? "", "en"))
        .map(({ row, key }) => lineOf(key?.label ?? "", row.figures, saidOf(key?.code ?? null))),
      ...(all && rows.length > 0 ? [lineOf("All of it", all.figures, null)] : []),
    ],
    whenEmpty: "no figures are on this record.",
  };
}

const lineOf = (name: string, figures: Figures, said: string | null): Cell[] => [
  name,
  moneyCell(figures.originalBudget, "No budget"),
  moneyCell(figures.budget, "No budget"),
  moneyCell(figures.profiledBudget, "No budget"),
  moneyCell(figures.actual, "Not known"),
  moneyCell(figures.varianceToDate, "Not known"),
  moneyCell(figures.forecast, "No forecast"),
  moneyCell(figures.variance, "Not known"),
  percentCell(figures),
  overOrUnder(figures.variance),
  said ?? "None",
];

const moneyCell = (pounds: string | null, otherwise: string): Cell =>
  pounds === null ? otherwise : { text: formatMoney(answeredPence(pounds)), value: pounds };

/** How much a difference is of the budget, to a tenth of one per cent. */
function percentCell({ variance, budget }: Figures): Cell {
  if (variance === null || budget === null) return "Not known";
  const [difference, base] = [answeredPence(variance), answeredPence(budget)];
  if (base <= 0n) return "No budget";
  const tenths = (magnitude(difference) * 2_000n + base) / (base * 2n);
  const text = `${difference < 0n && tenths > 0n ? "-" : ""}${tenths / 10n}.${tenths % 10n}`;
  return { text: `${text}%`, value: Number(text) };
}

function overOrUnder(variance: string | null): Cell {
  if (variance === null) return "Not known";
  const difference = answeredPence(variance);
  return difference === 0n ? "On budget" : difference > 0n ? "Over" : "Under";
}
