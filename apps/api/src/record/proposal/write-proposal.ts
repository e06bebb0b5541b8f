import { Refusal } from "../../refusal.ts";
import { canonicalJson } from "../digest.ts";
import { type AnyEntity, labelOf, type Row } from "../entity.ts";
import { parseWith } from "../parse-with.ts";
import type { Revising } from "../revising.ts";
import { strictly } from "../strictly.ts";
import type { LiveRows } from "./live-rows.ts";
import { matchRow } from "./match-row.ts";
import {
  type Condition,
  type Covered,
  type Place,
  type ProposedRow,
  type Rejected,
  RowNamed,
} from "./proposal.ts";
import type { RowLacked } from "./report.ts";

/** A row of the file that stands in the record now. */
interface Settled {
  id: string;
  place: Place;
  /** What the file says of it; left out of a row that nothing can name again, since there may be many. */
  values?: unknown;
}

/** The rows of one proposal as they are written, in one revision. */
export class WriteProposal {
  created = 0;
  changed = 0;
  /** Rows that the record has already just so. */
  duplicates = 0;
  /** The first rows added and the first changed, by their kinds. */
  readonly listed = new Map<string, string[]>();
  readonly rejected: Rejected[] = [];
  readonly #byKey = new Map<string, Settled>();
  readonly #byId = new Map<string, Settled>();
  readonly #byCondition = new Map<string, Settled>();
  readonly #refused = new Map<string, Place>();

  constructor(
    private readonly revising: Revising,
    private readonly live: LiveRows,
    /** How many of the rows added, and of those changed, are listed. */
    private readonly mostListed: number,
  ) {}

  /** Where the file has a row; a row that the proposal does not have is of no place. */
  placeOf(id: string): Place {
    return this.#byId.get(id)?.place ?? { sheet: "", row: 0 };
  }

  /** Writes a row if it differs from the record, or notes why it cannot be. */
  async take(proposed: ProposedRow): Promise<void> {
    try {
      await this.#take(proposed);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      this.#refused.set(proposed.key, proposed.place);
      const { sheet, row } = proposed.place;
      this.rejected.push({ sheet, row, reason: thrown.message, text: wordsOf(proposed) });
    }
  }

  /** The rows on record that the file would be expected to have and does not. */
  async lacking(covers: readonly Covered[]): Promise<RowLacked[]> {
    const lacking: RowLacked[] = [];
    for (const { entity, among, only } of covers) {
      // What belongs to a row that could not be taken is not known; why it could not is told of that row.
      if (this.#namesRefused(among)) continue;
      const condition = this.#valuesOf(among);
      for (const row of await this.live.where(entity, condition))
        if (!this.#byId.has(row.id) && (only?.(row) ?? true))
          lacking.push({ entity: entity.name, id: row.id, slug: row.slug, label: labelOf(entity, row) });
    }
    return lacking;
  }

  async #take(proposed: ProposedRow): Promise<void> {
    const { entity, key, place } = proposed;
    const values = this.#valuesOf(proposed.values);
    const conditions = this.#stated(proposed.match);
    const saidAs = conditions[0] && `${entity.name} ${canonicalJson(conditions[0])}`;
    const before = saidAs === undefined ? undefined : this.#byCondition.get(saidAs);
    if (before) return this.#again(key, before, values);

    const match = await matchRow(this.live, entity, conditions);
    if ("reason" in match) throw new Refusal("BAD_USER_INPUT", match.reason);
    const other = match.row && this.#byId.get(match.row.id);
    if (other) return this.#again(key, other, values);

    const id = match.row
      ? await this.#change(entity, match.row, values)
      : await this.#create(proposed, values);
    const settled: Settled = conditions.length === 0 ? { id, place } : { id, place, values };
    this.#byKey.set(key, settled);
    this.#byId.set(id, settled);
    if (saidAs !== undefined) this.#byCondition.set(saidAs, settled);
  }

  async #create({ entity, slug, whenNew }: ProposedRow, values: Record<string, unknown>): Promise<string> {
    const fields = { ...this.#valuesOf(whenNew ?? {}), ...values, ...(slug ? { slug } : {}) };
    const { id } = await this.revising.create(entity, fields as never);
    this.created += 1;
    if (this.created <= this.mostListed) this.#list(entity, id);
    return id;
  }

  /** Changes a row where it differs; where it does not, no version is made. */
  async #change(entity: AnyEntity, row: Row, values: Record<string, unknown>): Promise<string> {
    const kept = Object.fromEntries(Object.keys(entity.fields.shape).map((field) => [field, row[field]]));
    const meant = parseWith(strictly(entity), { ...kept, ...values }, entity.name);
    const differs = Object.entries(meant).some(
      ([field, value]) => canonicalJson(value) !== canonicalJson(row[field]),
    );
    if (!differs) {
      this.duplicates += 1;
      return row.id;
    }
    await this.revising.update(entity, row.id, values as never);
    this.changed += 1;
    if (this.changed <= this.mostListed) this.#list(entity, row.id);
    return row.id;
  }

  #list({ name }: AnyEntity, id: string): void {
    const alike = this.listed.get(name);
    if (alike) alike.push(id);
    else this.listed.set(name, [id]);
  }

  /** A row that the file has twice is one, as long as both say the same. */
  #again(key: string, before: Settled, values: unknown): void {
    if (canonicalJson(values) !== canonicalJson(before.values))
      throw new Refusal(
        "BAD_USER_INPUT",
        `It says otherwise than row ${before.place.row}${before.place.sheet === "" ? "" : ` of ${before.place.sheet}`}, which is of the same.`,
      );
    this.#byKey.set(key, before);
    this.duplicates += 1;
  }

  /** The conditions whose values are all stated, with the ids of the rows they name. */
  #stated(match: readonly Condition[]): Condition[] {
    return match
      .filter((condition) => Object.values(condition).every((value) => value !== undefined))
      .map((condition) => this.#valuesOf(condition));
  }

  #namesRefused(among: Condition): boolean {
    return Object.values(among).some((value) => value instanceof RowNamed && this.#refused.has(value.key));
  }

  /** The fields that are stated, with the ids of the rows that they name. */
  #valuesOf(stated: Record<string, unknown>): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const field in stated)
      if (stated[field] !== undefined) values[field] = this.#resolved(stated[field]);
    return values;
  }

  /** A value with the ids of the rows that it names. @throws Refusal when such a row was not taken */
  #resolved(value: unknown): unknown {
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    if (value instanceof RowNamed) {
      const settled = this.#byKey.get(value.key);
      if (settled) return settled.id;
      const refused = this.#refused.get(value.key);
      if (!refused) throw new Error(`No row before names itself ${value.key}.`);
      throw new Refusal(
        "BAD_USER_INPUT",
        `It belongs to row ${refused.row}${refused.sheet === "" ? "" : ` of ${refused.sheet}`}, which cannot be taken.`,
      );
    }
    if (Array.isArray(value)) return value.map((inner) => this.#resolved(inner));
    return this.#valuesOf(value as Record<string, unknown>);
  }
}

/** What a person finds the row by. */
const wordsOf = ({ entity, values }: ProposedRow): string =>
  entity.label
    .map((field) => (values as Record<string, unknown>)[field])
    .filter((text) => typeof text === "string")
    .join(" ")
    .slice(0, 200);
