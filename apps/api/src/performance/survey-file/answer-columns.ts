import { likenedHeading } from "../../record/proposal/likened.ts";

/** What a column of a file of answers holds. */
export type AnswerRole =
  | "survey"
  | "code"
  | "question"
  | "askedOf"
  | "answer"
  | "count"
  | "percent"
  | "base"
  | "note";

/** The words of headings, each role's own. */
const WORDS: readonly [AnswerRole, RegExp][] = [
  ["survey", /^(?:survey|survey (?:title|name)|wave)$/],
  ["code", /^(?:(?:question|q) ?(?:code|id|no|number|ref)|code|q)$/],
  ["question", /^(?:question|question (?:text|wording)|asked)$/],
  ["askedOf", /^(?:asked of|of whom|who was asked|population|sub ?group)$/],
  ["answer", /^(?:answer|response|option|answer (?:text|option)|response option)$/],
  ["count", /^(?:count|n|number|people|respondents|unweighted (?:count|n)|frequency|responses)$/],
  [
    "percent",
    /^(?:(?:weighted )?(?:pct|per ?cent|percent|percentage)(?: weighted)?|weighted(?: share)?|share)$/,
  ],
  ["base", /^(?:base|unweighted base|of|of how many|total|sample(?: size)?|total respondents|answered)$/],
  ["note", /^(?:notes?|comments?|caveats?)$/],
];

/** The place of each column that is recognised, by what it holds; the first of its words counts. */
export type AnswerColumns = ReadonlyMap<AnswerRole, number>;

/** @returns null for a row that is none of headings: an answer and its count or per cent are needed */
export function columnsOf(headings: readonly string[]): AnswerColumns | null {
  const columns = new Map<AnswerRole, number>();
  for (const [index, heading] of headings.entries()) {
    const role = roleOf(heading);
    if (role && !columns.has(role)) columns.set(role, index);
  }
  const hasFigures = columns.has("count") || columns.has("percent");
  const hasQuestion = columns.has("question") || columns.has("code");
  return columns.has("answer") && hasFigures && hasQuestion ? columns : null;
}

/** A "%" is no mark beside the words here: "Respondents %" are no respondents. */
function roleOf(heading: string): AnswerRole | undefined {
  const words = likenedHeading(heading);
  const isPercent = heading.includes("%");
  if (isPercent && words === "") return "percent";
  return WORDS.find(([role, known]) => known.test(words) && (!isPercent || role === "percent"))?.[0];
}
