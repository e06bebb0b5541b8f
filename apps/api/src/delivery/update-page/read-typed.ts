import { COLOURS, type Colour, parsePartialDate } from "@frankpledge/domain";
import type { Answer } from "../write-update.ts";

/** What was typed into the form, to the letter. */
export interface Typed {
  colour: string;
  narrative: string;
  percent: string;
  month: string;
  year: string;
  helpNeeded: string;
  /** The revision of the round's update that the page showed; "" when it showed none. */
  seen: string;
}

/** What is wrong with what was typed, by the field. */
export type Mistakes = Partial<
  Record<"colour" | "narrative" | "percent" | "forecast" | "helpNeeded", string>
>;

const LONGEST_NARRATIVE = 20_000;
const LONGEST_HELP = 5_000;

/** The fields of a form as they came; whatever is none of them is left out. */
export function typedFrom(body: unknown): Typed {
  const given = (body ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof given[name] === "string" ? (given[name] as string) : "");
  return {
    colour: text("colour"),
    narrative: text("narrative"),
    percent: text("percent"),
    month: text("month"),
    year: text("year"),
    helpNeeded: text("helpNeeded"),
    seen: text("seen"),
  };
}

/** What was typed as an answer, and what is wrong with it: an answer is only good when nothing is. */
export function readTyped(typed: Typed, offered: readonly Colour[]): { answer: Answer; mistakes: Mistakes } {
  const mistakes: Mistakes = {};
  const colour = COLOURS.find((one) => one === typed.colour && offered.includes(one)) ?? null;
  if (colour === null && typed.colour !== "NOT_RATED" && offered.length > 0)
    mistakes.colour = "Choose how the project stands, or that you do not rate it.";
  const narrative = typed.narrative.replaceAll("\r\n", "\n").trim();
  if (narrative === "") mistakes.narrative = "Write what has happened.";
  else if (narrative.length > LONGEST_NARRATIVE)
    mistakes.narrative = `Write ${LONGEST_NARRATIVE.toLocaleString("en-GB")} characters at most.`;
  const help = typed.helpNeeded.replaceAll("\r\n", "\n").trim();
  if (help.length > LONGEST_HELP)
    mistakes.helpNeeded = `Write ${LONGEST_HELP.toLocaleString("en-GB")} characters at most.`;
  const percentText = typed.percent.trim().replace(/\s*%$/, "");
  const percent = percentText === "" ? null : Number(percentText);
  if (percent !== null && !(/^\d{1,3}$/.test(percentText) && percent <= 100))
    mistakes.percent = "How much is done is a whole number from 0 to 100.";
  const forecast = forecastTyped(typed.month.trim(), typed.year.trim());
  if (forecast === undefined)
    mistakes.forecast =
      "Write the month and the year of the forecast end, such as 3 and 2027, or leave both blank.";
  return {
    answer: {
      colour,
      narrative,
      percent: mistakes.percent ? null : percent,
      forecastEnd: forecast ?? null,
      helpNeeded: help || null,
    },
    mistakes,
  };
}

/** @returns null when none is typed, undefined when it is no month */
function forecastTyped(month: string, year: string): string | null | undefined {
  if (month === "" && year === "") return null;
  const date = `${year}-${month.padStart(2, "0")}`;
  return parsePartialDate(date).ok && date.length === 7 ? date : undefined;
}
