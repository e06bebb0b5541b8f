import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { workstream } from "../../plan/workstream.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { matchRow } from "../../record/proposal/match-row.ts";
import {
  type Condition,
  type Covered,
  type ProposedRow,
  type Rejected,
  RowNamed,
} from "../../record/proposal/proposal.ts";
import { mustShowNoError } from "../../record/proposal/spreadsheet.ts";
import { unwrap } from "../../record/references.ts";
import { Refusal } from "../../refusal.ts";
import { project } from "../project.entity.ts";
import { plainText } from "./field-cell.ts";
import type { NamesByEntity } from "./live-plan.ts";
import { namedBy, type PlanColumn } from "./plan-sheets.ts";
import type { FoundPlan } from "./propose-plan.ts";
import { latestUpdate, proposeUpdate, schemeOfPlan } from "./propose-update.ts";
import type { PlanRead, SheetRead, SheetRow } from "./read-sheets.ts";
import type { RowNames } from "./row-names.ts";
import { fieldOf, valuesOfRow } from "./row-values.ts";

/** So many addresses of new rows may be chosen by a person. */
const FEW = 3;

/** Sets the rows of a plan's sheets beside the record, sheet after sheet. */
export class ProposeRows {
  readonly rows: ProposedRow[] = [];
  readonly rejected: Rejected[] = [];
  readonly covers: Covered[] = [];
  /** Rows that others name and the file has no sheet for, by kind. */
  readonly #made = new Map<string, string[]>();
  readonly #hasSheet: ReadonlySet<string>;
  /** How many addresses of the file are rows of the plan, and those that are none. */
  #known = 0;
  readonly #stated: string[] = [];

  constructor(
    read: PlanRead,
    private readonly live: LiveRows,
    private readonly plan: FoundPlan,
    private readonly names: NamesByEntity,
  ) {
    this.#hasSheet = new Set(read.sheets.map(({ sheet }) => sheet.entity.name));
  }

  /** What was made of names alone, each a sentence. */
  get notes(): string[] {
    return [...this.#made].map(
      ([entity, names]) =>
        `Named in the file and not on record, so they are added as ${entity}: ${[...new Set(names)].join("; ")}.`,
    );
  }

  /** @throws Refusal when the file states addresses of rows and the plan on record has none of them */
  mustBeOfThePlan(): void {
    if (this.plan.live === null || this.#known > 0 || this.#stated.length < FEW) return;
    throw new Refusal(
      "BAD_USER_INPUT",
      `The plan “${this.plan.live.slug}” has none of the addresses that the file states, such as “${this.#stated[0]}”: it is of another plan. Name that one, or empty the Address column to add its rows as new ones.`,
    );
  }

  async take(read: SheetRead): Promise<void> {
    const { sheet, rows } = read;
    const { entity } = sheet;
    const inPlan = "planId" in entity.fields.shape;
    if (inPlan) this.covers.push({ entity, among: { planId: this.plan.reference } });
    const meant: { row: SheetRow; key: string; live: Row | null }[] = [];
    // All rows of a sheet are known before one of them is read, so that each may name any other.
    for (const row of rows) {
      const key = `${row.place.sheet}:${row.place.row}`;
      try {
        mustShowNoError([...row.cells].map(([{ heading }, cell]) => [heading, cell]));
        const live = await this.#liveRow(entity, row);
        this.#mustNotBeNumber(entity, row, live);
        if (inPlan && row.slug !== null) {
          if (live?.slug === row.slug) this.#known += 1;
          else this.#stated.push(row.slug);
        }
        const said = { ...valuesOfRow(row, live), slug: row.slug ?? live?.slug };
        this.names.get(entity.name)?.addRow(said, live?.id ?? new RowNamed(key));
        meant.push({ row, key, live });
      } catch (thrown) {
        this.#reject(row, thrown);
      }
    }
    const ofPlan = schemeOfPlan(this.live, this.plan.live?.id ?? null);
    for (const [index, { row, key, live }] of meant.entries()) {
      try {
        const proposed = this.#proposed(entity, row, key, live, index + 1);
        const latest = live && entity.name === project.name ? await latestUpdate(this.live, live.id) : null;
        const reference = live?.id ?? new RowNamed(key);
        const update =
          entity.name === project.name
            ? proposeUpdate(row, { key, project: reference, latest, scheme: await ofPlan })
            : null;
        this.rows.push(proposed, ...(update ? [update] : []));
      } catch (thrown) {
        this.#reject(row, thrown);
      }
    }
  }

  #reject({ place, cells }: SheetRow, thrown: unknown): void {
    if (!(thrown instanceof Refusal)) throw thrown;
    const text = [...cells.values()]
      .map(plainText)
      .filter((one) => one !== "")
      .join(" | ")
      .slice(0, 200);
    this.rejected.push({ ...place, reason: thrown.message, text });
  }

  #proposed(entity: AnyEntity, row: SheetRow, key: string, live: Row | null, position: number): ProposedRow {
    const values = { ...this.#own(entity), ...valuesOfRow(row, live), ...this.#references(row) };
    const slug = row.slug ?? undefined;
    mustBeCalled(entity, row, live);
    return {
      entity,
      key,
      place: row.place,
      values,
      ...(slug === undefined ? {} : { slug }),
      whenNew: "position" in entity.fields.shape ? { position } : {},
      match: live
        ? [{ ...this.#within(entity, live), slug: live.slug }]
        : this.#conditions(entity, { ...values, slug }),
    };
  }

  /** @throws Refusal for a code that is not on record, where one is that a spreadsheet would have made into it */
  #mustNotBeNumber(entity: AnyEntity, { cells, slug, place }: SheetRow, live: Row | null): void {
    const [, cell] = [...cells].find(([{ path }]) => path === "code") ?? [];
    // In a workbook a text is what was typed; a CSV file does not tell.
    if (live !== null || slug !== null || cell === undefined) return;
    if (typeof cell !== "number" && place.sheet !== "") return;
    const code = plainText(cell);
    const kept = this.names.get(entity.name)?.codeOfSameNumber(code);
    if (kept)
      throw new Refusal(
        "BAD_USER_INPUT",
        `Code: ${code} may be what a spreadsheet made of ${kept}, which is on record: make the column text and type the code again, or state the row's Address.`,
      );
  }

  #own(entity: AnyEntity): Record<string, unknown> {
    return "planId" in entity.fields.shape ? { planId: this.plan.reference } : {};
  }

  #within(entity: AnyEntity, live: Row): Condition {
    return entity.slugWithin === "bodyId" ? {} : { [entity.slugWithin]: live[entity.slugWithin] };
  }

  /** The live row that a row of the file is: by its address, its code, or what it is called. */
  async #liveRow(entity: AnyEntity, row: SheetRow): Promise<Row | null> {
    if (this.plan.live === null && "planId" in entity.fields.shape) return null;
    const parent = entity.name === workstream.name ? this.#references(row) : {};
    if (parent.priorityId instanceof RowNamed) return null;
    const values = {
      ...this.#own(entity),
      ...parent,
      ...this.#plainNames(entity, row),
      slug: row.slug ?? undefined,
    };
    const match = await matchRow(this.live, entity, this.#conditions(entity, values).filter(isStated));
    if ("reason" in match) throw new Refusal("BAD_USER_INPUT", match.reason);
    return match.row;
  }

  /** What a row is called, before anything else of it is read. */
  #plainNames(entity: AnyEntity, { cells }: SheetRow): Record<string, unknown> {
    return Object.fromEntries(
      [...cells].flatMap(([column, cell]) => {
        const isName = ["code", "organisation", ...entity.label].includes(column.path);
        return isName ? [[column.path, plainText(cell) || null]] : [];
      }),
    );
  }

  #conditions(entity: AnyEntity, values: Record<string, unknown>): Condition[] {
    const within =
      "planId" in entity.fields.shape
        ? { planId: this.plan.reference }
        : entity.name === workstream.name
          ? { priorityId: values.priorityId }
          : {};
    const [called] = entity.label.filter((field) => field !== "code");
    const together =
      "organisation" in values && called
        ? [{ [called]: values[called] ?? undefined, organisation: values.organisation }]
        : [];
    return [
      { ...within, slug: values.slug },
      ...("code" in entity.fields.shape ? [{ ...within, code: values.code ?? undefined }] : []),
      ...together,
      ...(called ? [{ ...within, [called]: values[called] ?? undefined }] : []),
    ];
  }

  /** The rows that a row names, each by its code, its name or its address. */
  #references({ cells, place }: SheetRow): Record<string, unknown> {
    const references: Record<string, unknown> = {};
    for (const [column, cell] of cells) {
      const named = namedBy(column);
      if (!named) continue;
      const text = plainText(cell);
      const names = this.names.get(named.entity);
      if (!names) continue;
      if (!named.many)
        references[fieldOf(column)] = text === "" ? null : this.#named(column, names, text, place);
      else
        references[fieldOf(column)] = text
          .split(/;|\n/)
          .map((one) => one.trim())
          .filter((one) => one !== "")
          .map((one) => this.#named(column, names, one, place));
    }
    return references;
  }

  #named(column: PlanColumn, names: RowNames, text: string, place: SheetRow["place"]): string | RowNamed {
    const found = names.find(text);
    if (!found.ok) throw new Refusal("BAD_USER_INPUT", `${column.heading}: ${found.reason}`);
    if (found.value !== null) return found.value;
    const made = this.#make(names.entity, text, place);
    if (made) return made;
    throw new Refusal(
      "BAD_USER_INPUT",
      `${column.heading}: neither the plan nor the file has “${text.slice(0, 80)}” among the ${names.entity.plural}.`,
    );
  }

  /** A role, an area or a priority that is only named is added, where the file has no sheet that would have it. */
  #make(entity: AnyEntity, text: string, place: SheetRow["place"]): RowNamed | null {
    const isMade = [owner.name, localArea.name, priority.name].includes(entity.name);
    if (!isMade || this.#hasSheet.has(entity.name) || /^\d+$/.test(text)) return null;
    const [label = ""] = entity.label;
    const key = `${entity.name} ${text}`;
    const reference = new RowNamed(key);
    const position = this.rows.filter((row) => row.entity === entity).length + 1;
    const values = { ...this.#own(entity), [label]: text };
    this.rows.push({
      entity,
      key,
      place,
      values,
      whenNew: "position" in entity.fields.shape ? { position } : {},
      match: [values],
    });
    this.names.get(entity.name)?.addRow(values, reference);
    const made = this.#made.get(entity.plural) ?? [];
    this.#made.set(entity.plural, [...made, text]);
    return reference;
  }
}

const isStated = (condition: Condition): boolean =>
  Object.values(condition).every((value) => value !== undefined && !(value instanceof RowNamed));

/** @throws Refusal when the cell that names a row is empty: what is taken off the record is taken off by a person */
function mustBeCalled(entity: AnyEntity, { cells }: SheetRow, live: Row | null): void {
  const [label = ""] = entity.label.filter((field) => field !== "code");
  if (unwrap(entity.fields.shape[label] as never).nullable) return;
  const cell = [...cells].find(([{ path }]) => path === label);
  if (cell ? plainText(cell[1]) !== "" : live) return;
  throw new Refusal(
    "BAD_USER_INPUT",
    `The row has no ${cell?.[0].heading.toLowerCase() ?? label}: fill it in, or remove the row from the file and, in the admin, from the record.`,
  );
}
