import {
  answerPercent,
  type Decimal,
  formatDecimal,
  formatPartialDate,
  formatShare,
  groupThousands,
  type PartialDate,
} from "@frankpledge/domain";
import { type Block, type Cell, heading, note, paragraph, type Table } from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";

interface Survey {
  slug: string;
  title: string;
  fieldworkFrom: PartialDate | null;
  fieldworkTo: PartialDate | null;
  population: string | null;
  method: string | null;
  invited: number | null;
  responses: number | null;
  questions: {
    position: number;
    code: string | null;
    text: string;
    base: number | null;
    weighted: boolean;
    answers: { text: string; count: number | null; percent: Decimal | null }[];
  }[];
}

const SURVEYS = `query($body: String!, $asAt: AsAt, $plan: ID!, $first: Int!, $after: String) {
  list: surveys(body: $body, asAt: $asAt, filter: { planId: { eq: $plan } }, first: $first, after: $after) {
    nodes {
      slug title fieldworkFrom fieldworkTo population method invited responses
      questions { position code text base weighted answers { text count percent } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Theme {
  theme: string;
  summary: string;
  said: number | null;
  of: number | null;
  heardThrough: string;
  heardFrom: PartialDate | null;
  heardTo: PartialDate | null;
}

const THEMES = `query($body: String!, $asAt: AsAt, $plan: ID!, $first: Int!, $after: String) {
  list: feedbackThemes(body: $body, asAt: $asAt, filter: { planId: { eq: $plan } }, first: $first, after: $after) {
    nodes { theme summary said of heardThrough heardFrom heardTo }
    pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * What people were asked and said in the period (S2.13), since format 2. A period without surveys has no such part.
 */
export async function surveyBlocks(source: PackSource): Promise<Block[]> {
  const inPeriod = (date: PartialDate | null) => date !== null && source.covers(date);
  const surveys = (await source.askAll<Survey>(SURVEYS)).filter(({ fieldworkTo, fieldworkFrom }) =>
    inPeriod(fieldworkTo ?? fieldworkFrom),
  );
  const themes = (await source.askAll<Theme>(THEMES)).filter(({ heardTo, heardFrom }) =>
    inPeriod(heardTo ?? heardFrom),
  );
  if (surveys.length + themes.length === 0) return [];
  return [
    heading(2, "What people were asked and said"),
    ...surveys.flatMap((survey): Block[] => [
      heading(3, survey.title),
      paragraph(aboutSurvey(survey)),
      answerTable(survey),
      ...(survey.questions.some(({ weighted }) => weighted)
        ? [note("Weighted percentages stand beside the numbers of people before weighting.")]
        : []),
    ]),
    ...(themes.length > 0 ? [themeTable(themes)] : []),
  ];
}

function aboutSurvey({ population, method, fieldworkFrom, fieldworkTo, invited, responses }: Survey): string {
  const dates = [...new Set([fieldworkFrom, fieldworkTo])].filter((date) => date !== null);
  const answered =
    responses === null
      ? "How many answered is not stated."
      : invited === null
        ? `${groupThousands(responses)} answered.`
        : `${formatShare({ count: responses, of: invited })} of those who were asked answered.`;
  return [
    population && `Asked: ${population}`,
    method,
    dates.length > 0 && `${dates.map(formatPartialDate).join(" to ")}.`,
    answered,
  ]
    .filter(Boolean)
    .join(" ");
}

const answerTable = ({ slug, title, questions }: Survey): Table => ({
  kind: "table",
  name: `survey-${slug}`,
  caption: title,
  columns: [
    { heading: "Question", kind: "text" },
    { heading: "Answer", kind: "text" },
    { heading: "Per cent", kind: "number" },
    { heading: "People", kind: "number" },
    { heading: "Of how many", kind: "number" },
  ],
  rows: questions.flatMap(({ position, code, text, base, weighted, answers }) =>
    answers.map((answer): Cell[] => [
      `${code ?? position}. ${text}${weighted ? " (weighted)" : ""}`,
      answer.text,
      percentCell(answerPercent(answer, base)),
      countCell(answer.count),
      countCell(base),
    ]),
  ),
  whenEmpty: "no answers on this record.",
});

const themeTable = (themes: readonly Theme[]): Table => ({
  kind: "table",
  name: "feedback",
  caption: "In people's own words",
  columns: [
    { heading: "Theme", kind: "text" },
    { heading: "What was said", kind: "text" },
    { heading: "Heard through", kind: "text" },
    { heading: "How many said so", kind: "number" },
    { heading: "Of how many", kind: "number" },
  ],
  rows: themes.map(({ theme, summary, heardThrough, said, of }): Cell[] => [
    theme,
    summary,
    heardThrough,
    countCell(said),
    countCell(of),
  ]),
  whenEmpty: "none on this record.",
});

const countCell = (count: number | null): Cell =>
  count === null ? "Not stated" : { text: groupThousands(count), value: count };

const percentCell = (percent: Decimal | null): Cell =>
  percent === null ? "Not stated" : { text: `${formatDecimal(percent, 1)}%`, value: Number(percent) };
