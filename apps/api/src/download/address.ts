import { Refusal } from "../refusal.ts";
import { type FormatName, formats } from "./format.ts";

/** A download as its address asks for it. */
interface Address {
  body: string;
  name: string;
  format: FormatName;
  /** The point of the record, as everywhere in the API. */
  asAt: string | null;
  /** What else is asked, which the download itself reads. */
  query: URLSearchParams;
}

/**
 * Reads /downloads/{body}/{name}.{format}?release=5, or ?asAt= in place of the release.
 * @param names what there is to be downloaded
 * @throws Refusal NOT_FOUND for another name or form, saying what there is; BAD_USER_INPUT for an unclear point
 */
export function readAddress(params: { body: string; file: string }, url: string, names: string[]): Address {
  const [, name = "", ending = ""] = /^(.*)\.([^.]*)$/.exec(params.file) ?? [];
  const forms = Object.keys(formats);
  if (!names.includes(name) || !Object.hasOwn(formats, ending))
    throw new Refusal(
      "NOT_FOUND",
      `There is no download “${params.file.slice(0, 80)}”. There are ${names.join(", ")}, each with the ending ${forms.map((form) => `.${form}`).join(", ")}.`,
    );
  const query = new URL(url, "http://api").searchParams;
  const asAt = pointAsked(query);
  query.delete("release");
  query.delete("asAt");
  return { body: params.body, name, format: ending as FormatName, asAt, query };
}

/** The point of the record that an address asks for: one release, or one `asAt`. */
export function pointAsked(query: URLSearchParams): string | null {
  const given = [...query].filter(([key, value]) => ["release", "asAt"].includes(key) && value !== "");
  if (given.length > 1)
    throw new Refusal("BAD_USER_INPUT", "Give one “release” or one “asAt”: a file is read at one point.");
  const [key, value = ""] = given[0] ?? [];
  if (key === undefined) return null;
  if (key === "asAt") return value;
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Refusal(
      "BAD_USER_INPUT",
      `“${value.slice(0, 40)}” is not the number of a published version: write it as release=5.`,
    );
  return `release:${value}`;
}
