import type { Colour } from "@frankpledge/domain";
import { type Cell, openTable, type TableRow } from "@frankpledge/tabular";
import { owner } from "../../plan/owner.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import type { FileKind } from "../../record/proposal/file-kind.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import type { ProposedRow, Rejected } from "../../record/proposal/proposal.ts";
import { mustShowNoError, tellOfWorkbook } from "../../record/proposal/spreadsheet.ts";
import { Refusal } from "../../refusal.ts";
import { plainText, valueOfCell } from "../plan-file/field-cell.ts";
import { colourOf, schemeOfPlan } from "../plan-file/propose-update.ts";
import { project } from "../project.entity.ts";
import { round } from "../round.entity.ts";
import { statusUpdate } from "../status-update.entity.ts";
import { answerColumns, roundHeadings, TELLING, UPDATES_SHEET } from "./round-columns.ts";

/** The most rows of a round: far more than any office asks. */
const MOST_ROWS = 10_000;

/** A row that was filled in, its cells by their headings. */
interface SheetRow {
  place: { sheet: string; row: number };
  cells: ReadonlyMap<string, Cell>;
}

/** The sheet of a round that went out and came back. */
export const roundFile: FileKind = {
  name: "round",
  title: "Updates of a round",
  forms: "the sheet of a round that was sent out (XLSX or ODS), or its rows as CSV",
  options: [
    { name: "round", description: "the round's address, to refuse the rows of any other", example: "slug" },
  ],
  async read(file, { options }) {
    const table = await openTable(file.path, { name: file.name });
    const rows: TableRow[] = [];
    for await (const row of table.rows()) {
      if (row.sheet !== "" && row.sheet !== UPDATES_SHEET) continue;
      if (rows.length > MOST_ROWS)
        throw new Refusal(
          "BAD_USER_INPUT",
          `${file.name} has more than ${MOST_ROWS} rows: hand in one round.`,
        );
      rows.push(row);
    }
    const { filled, blank } = parted(rowsBelow(file.name, rows));
    return async (live) => {
      const proposed: ProposedRow[] = [];
      const rejected: Rejected[] = [];
      for (const row of filled) {
        try {
          proposed.push(await propose(live, row, options.round));
        } catch (thrown) {
          if (!(thrown instanceof Refusal)) throw thrown;
          const text = plainText(row.cells.get(TELLING.title) ?? null);
          rejected.push({ ...row.place, reason: thrown.message, text });
        }
      }
      const left = { what: "Rows without an answer", count: blank, reason: "Nothing is filled in." };
      return {
        rows: proposed,
        rejected,
        leftOut: blank > 0 ? [left] : [],
        notes: tellOfWorkbook(table, new Set(rows.map(({ sheet }) => sheet))),
      };
    };
  },
};

/** @throws Refusal when the headings are not those of a round's sheet */
function rowsBelow(name: string, rows: readonly TableRow[]): SheetRow[] {
  const at = rows.findIndex(({ cells }) => {
    const texts = cells.map(plainText);
    return [TELLING.round, TELLING.project, "What has happened"].every((heading) => texts.includes(heading));
  });
  const headings = rows[at]?.cells.map(plainText);
  if (!headings)
    throw new Refusal(
      "BAD_USER_INPUT",
      `${name} has no headings of a round's sheet: they are ${roundHeadings.join(", ")}. Download the sheet of the round, and fill that in.`,
    );
  return rows.slice(at + 1).map(({ sheet, row, cells }) => ({
    place: { sheet, row },
    cells: new Map(headings.map((heading, column) => [heading, cells[column] ?? null])),
  }));
}

function parted(rows: readonly SheetRow[]): { filled: SheetRow[]; blank: number } {
  const isFilled = ({ cells }: SheetRow) =>
    answerColumns.some(({ heading }) => plainText(cells.get(heading) ?? null) !== "");
  const named = rows.filter(({ cells }) => plainText(cells.get(TELLING.project) ?? null) !== "");
  const filled = rows.filter(isFilled);
  return { filled, blank: named.filter((row) => !isFilled(row)).length };
}

/** The update that a row states. @throws Refusal with the reason why it is none */
async function propose(
  live: LiveRows,
  { place, cells }: SheetRow,
  expected: string | undefined,
): Promise<ProposedRow> {
  mustShowNoError(cells);
  const { asked, one } = await found(live, cells);
  if (expected !== undefined && asked.slug !== expected)
    throw new Refusal("BAD_USER_INPUT", `The row is of another round, “${asked.title}”.`);
  const scheme = await schemeOfPlan(live, String(asked.planId));
  const values = Object.fromEntries(
    answerColumns.map(({ field, heading, type }) => {
      const cell = cells.get(heading) ?? null;
      if (plainText(cell) === "") return [field, null];
      if (field === "colour") return [field, colourOf({ heading }, plainText(cell), scheme)];
      const read = valueOfCell(type, cell);
      if (!read.ok) throw new Refusal("BAD_USER_INPUT", `${heading}: ${read.reason}`);
      return [field, read.value];
    }),
  ) as { colour: Colour | null; narrative: string | null };
  if (values.narrative === null)
    throw new Refusal("BAD_USER_INPUT", "It does not say what has happened: an update needs that in words.");
  // What an officer rated without naming the scheme goes out and comes back as it is.
  const [answered] = await live.where(statusUpdate, { projectId: one.id, roundId: asked.id });
  const schemeId = answered?.colour === values.colour ? answered.schemeId : (scheme?.id ?? null);
  const [its] = one.ownerId === null ? [] : await live.where(owner, { id: one.ownerId });
  const role = its ? String(its.title) : "Project owner";
  return {
    entity: statusUpdate as unknown as AnyEntity,
    key: one.id,
    place,
    values: {
      projectId: one.id,
      roundId: asked.id,
      schemeId: values.colour === null ? null : schemeId,
      ...values,
    },
    whenNew: {
      positionDate: asked.positionDate,
      reportedBy: role,
      enteredFor: role,
    },
    match: [{ projectId: one.id, roundId: asked.id }],
  };
}

/** The round and the project that a row names. @throws Refusal */
async function found(live: LiveRows, cells: SheetRow["cells"]): Promise<{ asked: Row; one: Row }> {
  const slugs = [TELLING.round, TELLING.project].map((heading) => plainText(cells.get(heading) ?? null));
  const [roundSlug = "", projectSlug = ""] = slugs;
  const rounds = await live.where(round, { slug: roundSlug });
  const places = await Promise.all(
    rounds.map(async (asked) => ({
      asked,
      one: (await live.where(project, { slug: projectSlug, planId: asked.planId })).at(0),
    })),
  );
  if (rounds.length === 0)
    throw new Refusal("BAD_USER_INPUT", `There is no round “${roundSlug.slice(0, 80)}” on this record.`);
  const there = places.find(
    ({ asked, one }) => one !== undefined && (asked.projectIds as string[]).includes(one.id),
  );
  if (!there?.one)
    throw new Refusal("BAD_USER_INPUT", `The round does not ask a project “${projectSlug.slice(0, 80)}”.`);
  return { asked: there.asked, one: there.one };
}
