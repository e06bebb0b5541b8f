import { z } from "zod";
import { parseCalendarDate } from "./calendar-date.ts";
import { parseDecimal } from "./decimal.ts";
import { AMOUNT_QUALIFIERS, AMOUNT_STATES } from "./money.ts";
import { parsePartialDate } from "./partial-date.ts";

/**
 * The vocabulary in which every entity is described. An entity is one zod object; each face of the product
 * (GraphQL types, inputs, filters, validation) is derived from it, so a field is named and described once.
 *
 * `Field` is what a face may ask of a field beyond its zod type.
 */
export interface Field {
  /** The scalar of the API that carries the value, where it is not the plain one of its zod type. */
  scalar?: "ID" | "Money" | "PartialDate" | "DateTime" | "FinancialYear" | "Decimal";
  /** The entity whose rows the value names, and the name under which a face offers those rows. */
  references?: { entity: string; as: string };
  /** True for prose that may run over several paragraphs. */
  long?: boolean;
  /** True for a code, whose numbers are ordered by what they are worth: M2 before M10. */
  numbered?: boolean;
}

declare module "zod" {
  interface GlobalMeta extends Field {}
}

/**
 * Whether a text can be kept and exported as it is: whole characters, and no control characters but tabs and ends of
 * lines. PostgreSQL keeps no NUL, and spreadsheets none of the others.
 */
export const isPlainText = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "This may not be empty.")
    .max(max, `This may have ${max} characters at most.`)
    .refine(isPlainText, "The text has characters that are none to read, such as a NUL.");

/** One line of text: a title, a name, a code. Surrounding space is taken off; it may not be empty. */
export const line = (max = 300) => text(max);

/** A short code or number of the office's own, such as "M10". */
export const code = () => line(40).meta({ numbered: true });

/** Prose of any length, paragraphs parted by blank lines. */
export const prose = (max = 20_000) => text(max).meta({ long: true });

/** The address of a row within its body for ever: lower-case words parted by hyphens. */
export const slug = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      "A slug has lower-case letters and digits, parted by single hyphens.",
    )
    .max(80);

/**
 * Whole pence. Carried by the API as pounds in an exact decimal string, and kept inside stored values as a string of
 * digits, since JSON has no number that holds every amount exactly.
 */
export const pence = () =>
  z
    .union([
      z.bigint(),
      z
        .string()
        .regex(/^-?\d+$/)
        .transform(BigInt),
    ])
    .meta({ scalar: "Money" });

/** A date as far as its document states it: "2020", "2020-01" or "2020-01-31". */
export const partialDate = () =>
  z
    .string()
    .refine((text) => parsePartialDate(text).ok, 'A date is "2020", "2020-01" or "2020-01-31".')
    .meta({ scalar: "PartialDate" });

/** A day, "2020-01-31": a date that deadlines are reckoned from. */
export const calendarDay = () =>
  z
    .string()
    .refine((text) => parseCalendarDate(text).ok, 'A day is written "2020-01-31".')
    .meta({ scalar: "PartialDate" });

/** An exact decimal number in a string, "1234.5": a reading or a target, which JSON's numbers might not hold exactly. */
export const decimalField = () =>
  z
    .string()
    .refine((text) => parseDecimal(text).ok, "A number is written 1234 or 1234.5.")
    .meta({ scalar: "Decimal" });

/** A financial year by its label, "2020-21": 1 April 2020 to 31 March 2021. */
export const financialYear = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}$/, 'A financial year is written "2020-21".')
    .meta({ scalar: "FinancialYear" });

/**
 * The id of a row of another entity of the same policing body.
 * @param entity the entity's name, such as "Plan"
 * @param as the field under which the row itself is offered, such as "plan"
 */
export const referenceTo = (entity: string, as: string) =>
  z.uuid().meta({ scalar: "ID", references: { entity, as } });

/** The ids of several rows of another entity, each once. */
export const referencesTo = (entity: string, as: string) =>
  z
    .array(z.uuid())
    .refine((ids) => new Set(ids).size === ids.length, "The same row is named twice.")
    .meta({ scalar: "ID", references: { entity, as } });

/**
 * Money as a document states it. Unknown, nil, not costed and "business as usual, no specific cost" are four
 * different things (S0.7): only STATED carries a value, and nil is a STATED value of 0.
 */
export const amountFields = z
  .object({
    value: pence().nullable().default(null).describe("The money in pounds, when it is stated."),
    state: z.enum(AMOUNT_STATES).meta({ id: "AmountState" }).default("STATED"),
    qualifier: z.enum(AMOUNT_QUALIFIERS).meta({ id: "AmountQualifier" }).default("EXACT"),
    asWritten: line().nullable().default(null).describe("The words of the document, to the letter."),
    note: prose(2_000).nullable().default(null).describe("What a reader must know before using the figure."),
  })
  .refine((amount) => (amount.state === "STATED") === (amount.value !== null), {
    message: "A STATED amount needs its value in pounds (0 for nil); an amount in any other state has none.",
    path: ["value"],
  })
  .meta({ id: "Amount", description: "Money as a document states it." });

export type StatedAmount = z.infer<typeof amountFields>;

/** A page on the web: a host with a dot in its name, without a user's name or password before it. */
const WEB_ADDRESS = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** The address of a page on the web: a link to anything else, such as a script, is refused. */
export const webAddress = () =>
  line(500).regex(
    WEB_ADDRESS,
    "An address begins with https:// or http://, such as https://www.example.org.",
  );

/** The paper and paragraph a row was taken from; null when the office entered it itself. */
export const source = () =>
  line()
    .nullable()
    .default(null)
    .describe("The paper and paragraph this was taken from, when it was transcribed.");
