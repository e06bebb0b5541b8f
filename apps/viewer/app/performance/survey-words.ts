import {
  answerPercent,
  type Decimal,
  formatDecimal,
  formatShare,
  groupThousands,
  SMALL_BASE,
} from "@frankpledge/domain";
import { dateWords } from "../text/date-words.ts";

interface Answer {
  count: number | null;
  percent: string | null;
}

interface Question {
  base: number | null;
  weighted: boolean;
  several: boolean;
  askedOf: string | null;
}

/** The per cent of an answer: to one place, or whole where so few answered that a place would mean nothing. */
export function percentWords({ count, percent }: Answer, base: number | null): string | null {
  const value = answerPercent({ count, percent: percent as Decimal | null }, base);
  if (value === null) return null;
  return `${formatDecimal(value, base !== null && base < SMALL_BASE ? 0 : 1)}%`;
}

/** What a reader must know of a question's figures, in sentences. */
export function baseWords({ base, weighted, several, askedOf }: Question): string[] {
  const sentences: string[] = [];
  const of = askedOf ? ` Asked of: ${askedOf}.` : "";
  sentences.push(
    base === null
      ? `How many answered is not stated.${of}`
      : `${groupThousands(base)} ${base === 1 ? "person" : "people"} answered.${of}`,
  );
  if (base !== null && base < SMALL_BASE)
    sentences.push(
      `With fewer than ${SMALL_BASE} answers each of them moves a percentage by a point or more: use it with care.`,
    );
  if (several) sentences.push("Several answers could be given, so they add up to more than all.");
  if (weighted)
    sentences.push(
      "The percentages are weighted; the numbers of people are those who answered, before weighting.",
    );
  return sentences;
}

/** When people were asked: "12 to 30 June 2026" in the parts that are stated. */
export function fieldworkWords(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from === to) {
    const stated = from ?? to;
    return stated === null ? null : dateWords(stated);
  }
  return `${dateWords(from)} to ${dateWords(to)}`;
}

/** How many of those who were asked answered: "38% (750 of 2,000)". */
export function responseWords({
  invited,
  responses,
  responseAsWritten,
}: {
  invited: number | null;
  responses: number | null;
  responseAsWritten: string | null;
}): string | null {
  if (responses === null) return responseAsWritten === null ? null : `“${responseAsWritten}”`;
  if (invited === null) return `${groupThousands(responses)}, and how many were asked is not stated`;
  return formatShare({ count: responses, of: invited });
}
