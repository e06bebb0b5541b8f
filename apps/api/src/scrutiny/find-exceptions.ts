import {
  answerExceptions,
  type CalendarDate,
  type Colour,
  commitmentExceptions,
  EXCEPTION_KINDS,
  type Exception,
  financialYearOf,
  measureExceptions,
  type PartialDate,
  type ProjectFacts,
  projectExceptions,
} from "@frankpledge/domain";
import type { GraphQLSchema } from "graphql";
import { answeredPence } from "../graph/answered-pence.ts";
import { ask, askAll } from "../graph/ask.ts";
import type { Request } from "../graph/request.ts";

/** An exception, and the row that it was found of. */
export interface FoundException extends Exception {
  entity: "Project" | "Commitment" | "Measure" | "Question" | "Recommendation";
  id: string;
  slug: string;
  label: string;
  /** The slug of the plan, where the row belongs to one. */
  plan: string | null;
  owner: string | null;
}

/** What exceptions are looked for in: the plan's rows, or those of all of a body's plans. */
interface Asked {
  body: string;
  asAt: string | null;
  planId: string | null;
  today: CalendarDate;
}

/**
 * Finds what needs attention by the rules of the domain, in the order of the rules. Reads what the API itself answers at
 * that point of the record, so that nobody is told of what they may not see.
 */
export async function findExceptions(
  schema: GraphQLSchema,
  request: Request,
  asked: Asked,
): Promise<{ exceptions: FoundException[]; lookedAt: LookedAt }> {
  const projects = await ofProjects(schema, request, asked);
  const measures = await ofMeasures(schema, request, asked);
  const commitments = await ofCommitments(schema, request, asked);
  const questions = await ofAnswers(schema, request, asked, "Question");
  const recommendations = await ofAnswers(schema, request, asked, "Recommendation");
  const place = (exception: FoundException) => EXCEPTION_KINDS.indexOf(exception.kind);
  return {
    exceptions: [projects, measures, commitments, questions, recommendations]
      .flat(2)
      .sort((a, b) => place(a) - place(b)),
    lookedAt: {
      projects: projects.length,
      measures: measures.length,
      commitments: commitments.length,
      questions: questions.length + recommendations.length,
    },
  };
}

/** How many rows the rules were held against: that they find nothing says little where there is nothing to look at. */
export interface LookedAt {
  projects: number;
  measures: number;
  commitments: number;
  /** Questions and recommendations. */
  questions: number;
}

interface Named {
  id: string;
  slug: string;
  title: string;
  plan: { slug: string } | null;
  owner?: { title: string } | null;
}

const found = (entity: FoundException["entity"], row: Named, exceptions: Exception[]): FoundException[] =>
  exceptions.map((exception) => ({
    ...exception,
    entity,
    id: row.id,
    slug: row.slug,
    label: row.title,
    plan: row.plan?.slug ?? null,
    owner: row.owner?.title ?? null,
  }));

interface ProjectRow
  extends Named,
    Pick<ProjectFacts, "stage" | "ownerId" | "baselineEnd" | "forecastEnd" | "resources"> {
  budget: string | null;
  cost: { state: ProjectFacts["costState"] } | null;
  baseline: { forecastEnd: PartialDate | null } | null;
  updates: {
    positionDate: PartialDate;
    colour: Colour | null;
    scheme: { ratings: { colour: Colour; label: string }[] } | null;
  }[];
}

const PROJECTS = `query($body: String!, $asAt: AsAt, $filter: ProjectFilter, $first: Int, $after: String) {
  list: projects(body: $body, asAt: $asAt, filter: $filter, first: $first, after: $after) {
    nodes {
      id slug title stage ownerId baselineEnd: presentBaselineEnd forecastEnd: expectedEnd budget
      plan { slug } owner { title } cost { state } resources { state note } baseline { forecastEnd: expectedEnd }
      updates { positionDate colour scheme { ratings { colour label } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What was found of each project looked at. */
async function ofProjects(
  schema: GraphQLSchema,
  request: Request,
  asked: Asked,
): Promise<FoundException[][]> {
  const rows = await askAll<ProjectRow>(schema, request, PROJECTS, variablesOf(asked));
  const money = await moneyOfYear(schema, request, asked);
  return rows.map((row) =>
    found(
      "Project",
      row,
      projectExceptions(
        {
          ...row,
          baselineEnd: row.baselineEnd ?? row.baseline?.forecastEnd ?? null,
          budget: answeredPence(row.budget),
          costState: row.cost?.state ?? null,
          year: money.get(row.id) ?? null,
          // The newest comes first.
          updates: row.updates.toReversed().map(({ positionDate, colour, scheme }) => ({
            positionDate,
            colour,
            label: scheme?.ratings.find((rating) => rating.colour === colour)?.label ?? null,
          })),
        },
        asked.today,
      ),
    ),
  );
}

const MONEY = `query($body: String!, $asAt: AsAt, $year: FinancialYear) {
  finance(body: $body, asAt: $asAt, groupBy: [PROJECT], filter: { financialYear: { eq: $year } }) {
    rows { keys { code } figures { budget forecast actual } }
  }
}`;

/** The year's budget, forecast and spend of each project, by its id. */
async function moneyOfYear(
  schema: GraphQLSchema,
  request: Request,
  { body, asAt, today }: Asked,
): Promise<Map<string, NonNullable<ProjectFacts["year"]>>> {
  const { finance } = await ask<{
    finance: {
      rows: {
        keys: { code: string | null }[];
        figures: { budget: string | null; forecast: string | null; actual: string | null };
      }[];
    };
  }>(schema, request, MONEY, { body, asAt, year: financialYearOf(today) });
  return new Map(
    finance.rows.map(({ keys: [key], figures: { budget, forecast, actual } }) => [
      key?.code ?? "",
      { budget: answeredPence(budget), forecast: answeredPence(forecast), actual: answeredPence(actual) },
    ]),
  );
}

const MEASURES = `query($body: String!, $asAt: AsAt, $filter: MeasureFilter, $first: Int, $after: String) {
  list: measures(body: $body, asAt: $asAt, filter: $filter, first: $first, after: $after) {
    nodes { id slug title plan { slug } owner { title } years { financialYear performanceRag { colour reason } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What was found of each measure looked at. */
async function ofMeasures(
  schema: GraphQLSchema,
  request: Request,
  asked: Asked,
): Promise<FoundException[][]> {
  const rows = await askAll<
    Named & { years: { financialYear: string; performanceRag: { colour: Colour | null; reason: string } }[] }
  >(schema, request, MEASURES, variablesOf(asked));
  return rows.map((row) =>
    found(
      "Measure",
      row,
      measureExceptions(
        row.years.map(({ financialYear, performanceRag }) => ({ financialYear, ...performanceRag })),
      ),
    ),
  );
}

const COMMITMENTS = `query($body: String!, $asAt: AsAt, $filter: CommitmentFilter, $first: Int, $after: String) {
  list: commitments(body: $body, asAt: $asAt, filter: $filter, first: $first, after: $after) {
    nodes { id slug code ownerId text resources { state note } plan { slug } owner { title } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What was found of each pledge looked at. */
async function ofCommitments(
  schema: GraphQLSchema,
  request: Request,
  asked: Asked,
): Promise<FoundException[][]> {
  const rows = await askAll<
    Omit<Named, "title"> & Parameters<typeof commitmentExceptions>[0] & { text: string }
  >(schema, request, COMMITMENTS, variablesOf(asked));
  return rows.map((row) => found("Commitment", { ...row, title: row.text }, commitmentExceptions(row)));
}

/** The list that what was put at a meeting is in, and the field that says what it was. */
const ANSWERED = {
  Question: { list: "questions", about: "about: topic text" },
  Recommendation: { list: "recommendations", about: "about: text text" },
} as const;

/** What was found of each question or recommendation looked at. */
async function ofAnswers(
  schema: GraphQLSchema,
  request: Request,
  { body, asAt, planId }: Asked,
  entity: keyof typeof ANSWERED,
): Promise<FoundException[][]> {
  const { list, about } = ANSWERED[entity];
  const rows = await askAll<{
    id: string;
    slug: string;
    about: string | null;
    text: string | null;
    overdue: boolean;
    dueBy: PartialDate | null;
    meeting: { planId: string | null; plan: { slug: string } | null } | null;
  }>(
    schema,
    request,
    `query($body: String!, $asAt: AsAt, $first: Int, $after: String) {
      list: ${list}(body: $body, asAt: $asAt, first: $first, after: $after) {
        nodes { id slug ${about} overdue dueBy meeting { planId plan { slug } } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { body, asAt },
  );
  return rows
    .filter(({ meeting }) => planId === null || meeting?.planId === planId)
    .map((row) => {
      const title = row.about ?? row.text ?? "not stated";
      return found(entity, { ...row, title, plan: row.meeting?.plan ?? null }, answerExceptions(row));
    });
}

const variablesOf = ({ body, asAt, planId }: Asked): Record<string, unknown> => ({
  body,
  asAt,
  filter: planId && { planId: { eq: planId } },
});
