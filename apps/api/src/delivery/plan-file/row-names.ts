import { parsed, type Result, refused } from "@frankpledge/domain";
import type { AnyEntity, Row } from "../../record/entity.ts";
import { likened } from "../../record/proposal/likened.ts";
import { RowNamed } from "../../record/proposal/proposal.ts";

/** A row that others may name: by its address, its code or what it is called. */
interface Namesake {
  reference: string | RowNamed;
  slug: string | null;
  code: string | null;
  label: string | null;
}

/** The levels at which a word may name a row; the first at which it names any counts. */
const LEVELS = ["slug", "code", "label"] as const;

/** The rows of one kind that a plan's file may name, those of the file before those of the record. */
export class RowNames {
  readonly #byLevel = LEVELS.map(() => new Map<string, Set<string | RowNamed>>());

  readonly #live = new Map<string, Row>();

  constructor(readonly entity: AnyEntity) {}

  /** Enters rows of the record. */
  addLive(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#live.set(row.id, row);
      this.addRow(row, row.id);
    }
  }

  /** A live row that was entered. */
  row(id: string): Row | undefined {
    return this.#live.get(id);
  }

  /** Enters a row of the file, with the id of the live row that it is, if it is one. */
  addRow(row: Record<string, unknown>, reference: string | RowNamed): void {
    const label = this.entity.label.filter((field) => field !== "code").map((field) => row[field]);
    const names: Namesake = {
      reference,
      slug: textOf(row.slug),
      // Where priorities have no codes, offices call them by their number.
      code:
        textOf(row.code) ?? (this.entity.name === "Priority" && row.position ? String(row.position) : null),
      label: textOf(label.find((text) => textOf(text) !== null)),
    };
    for (const [level, name] of LEVELS.entries()) {
      const text = names[name];
      if (text === null) continue;
      const alike = this.#byLevel[level]?.get(likened(text)) ?? new Set();
      this.#byLevel[level]?.set(likened(text), alike.add(reference));
    }
  }

  /** The row that a word names: null when there is none. Refuses a word that could be two rows. */
  find(text: string): Result<string | RowNamed | null> {
    for (const level of this.#byLevel) {
      const [found, another] = level.get(likened(text)) ?? [];
      if (another !== undefined)
        return refused(
          `“${text.slice(0, 80)}” could be more than one of the ${this.entity.plural}: name its code or its address.`,
        );
      if (found !== undefined) return parsed(found);
    }
    return parsed(null);
  }

  /** A code that is the same number as this one and another code: of "1.10" a spreadsheet makes 1.1. */
  codeOfSameNumber(code: string): string | null {
    if (!/^-?\d+(?:\.\d+)?$/.test(code)) return null;
    const alike = [...this.#live.values()]
      .map((row) => textOf(row.code))
      .find((kept) => kept !== null && kept !== code && kept.trim() !== "" && Number(kept) === Number(code));
    return alike ?? null;
  }

  /** The shortest name that finds a live row again: its code, what it is called, or its address. */
  nameOf(row: Row, mayHold: (name: string) => boolean = () => true): string {
    const label = this.entity.label.filter((field) => field !== "code").map((field) => textOf(row[field]));
    for (const name of [textOf(row.code), ...label]) {
      if (name === null || !mayHold(name)) continue;
      const found = this.find(name);
      if (found.ok && found.value === row.id) return name;
    }
    return row.slug;
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
