import type { SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../database/database.ts";

/** A withdrawal at work. */
interface Withdrawing {
  db: Database;
  bodyId: string;
  /** Notes that a field of a row is blanked: the database lets none be that is not noted. */
  log: (entity: string, rowId: string, field: string) => Promise<void>;
}

/**
 * A place beside the rows where a text of theirs may stand as well, such as a report that was made of them, or what they
 * name by a hash: a withdrawal reaches it too.
 */
export interface Quoting {
  /** A table of its own, which is only ever added to. */
  table?: PgTable;
  /** Blanks what stands there of the withdrawn texts. */
  blank: (withdrawing: Withdrawing, texts: readonly string[]) => Promise<void>;
  /**
   * Forgets what was made of the body's rows, so that it is made anew of what they still say. A withdrawn figure cannot be
   * looked for as a text can: a 3 stands in many places for many things.
   */
  forget?: (withdrawing: Withdrawing) => Promise<void>;
  /** A statement that gives a `fault` in words for whatever is not as it was kept. */
  faults?: (bodyId: string) => SQL;
}

/** A text shorter than this stands in other texts by chance. */
const SHORTEST_QUOTE = 4;

/** The texts that are long enough for a quote of them to be told from chance. */
export const quotable = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.length >= SHORTEST_QUOTE);

/**
 * What blanks withdrawn texts wherever they stand in another: as whole words, whatever their case, and each paragraph of
 * them by itself. A short one is blanked where it is all that is said.
 */
export function withoutTexts(texts: readonly string[], mark: string): (text: string) => string {
  const parts = [...new Set(texts.flatMap((text) => [text, ...text.split(/\n\s*\n/)]))]
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== mark);
  const whole = new Set(parts.map((part) => part.toLowerCase()));
  const quotes = quotable(parts)
    .toSorted((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const quoted =
    quotes.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${quotes.join("|")})(?![\\p{L}\\p{N}])`, "giu")
      : null;
  return (text) => {
    if (whole.has(text.trim().toLowerCase())) return mark;
    return quoted ? text.replace(quoted, mark) : text;
  };
}
