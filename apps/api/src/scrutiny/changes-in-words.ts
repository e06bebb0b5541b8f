import {
  type ComparedProject,
  type ComparedQuestion,
  TOLD_CHANGES,
  type ToldChange,
  tellProjectChanges,
  tellQuestionChanges,
} from "@frankpledge/domain";
import type { GraphQLSchema } from "graphql";
import { answeredPence } from "../graph/answered-pence.ts";
import { askAll } from "../graph/ask.ts";
import type { Request } from "../graph/request.ts";

/** A change in words, and the row that it happened to. */
interface ChangeOfRow extends ToldChange {
  entity: "Project" | "Question";
  id: string;
  slug: string;
  plan: string | null;
}

/** Tells in words what moved in a body's record between two points, by what the API answers at each of them. */
export async function changesInWords(
  schema: GraphQLSchema,
  request: Request,
  { body, from, to }: { body: string; from: string; to: string },
): Promise<ChangeOfRow[]> {
  const at = async <Row>(question: string) =>
    await Promise.all(
      [from, to].map((asAt) => askAll<Row>(schema, request, question, { body, asAt }).then(byId<Row>)),
    );
  const [[were, are], [asked, answered]] = await Promise.all([
    at<ProjectRow>(PROJECTS),
    at<QuestionRow>(QUESTIONS),
  ]);
  const told = [
    ...eachOf(were, are).flatMap(([before, after]) =>
      ofRow("Project", after ?? before, tellProjectChanges(compared(before), compared(after))),
    ),
    ...eachOf(asked, answered).flatMap(([before, after]) =>
      ofRow("Question", after ?? before, tellQuestionChanges(put(before), put(after))),
    ),
  ];
  const place = ({ kind }: ChangeOfRow) => TOLD_CHANGES.indexOf(kind);
  return told.sort((a, b) => place(a) - place(b));
}

interface ProjectRow extends Omit<ComparedProject, "rag" | "budget"> {
  id: string;
  slug: string;
  plan: { slug: string };
  budget: string | null;
  deliveryRag: { label: string } | null;
}

const PROJECTS = `query($body: String!, $asAt: AsAt, $first: Int, $after: String) {
  list: projects(body: $body, asAt: $asAt, first: $first, after: $after) {
    nodes {
      id slug title stage baselineEnd: presentBaselineEnd forecastEnd: expectedEnd completedOn budget
      plan { slug } deliveryRag { label }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface QuestionRow {
  id: string;
  slug: string;
  topic: string | null;
  text: string | null;
  answer: string | null;
  meeting: { plan: { slug: string } | null };
}

const QUESTIONS = `query($body: String!, $asAt: AsAt, $first: Int, $after: String) {
  list: questions(body: $body, asAt: $asAt, first: $first, after: $after) {
    nodes { id slug topic text answer meeting { plan { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const byId = <Row>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [(row as { id: string }).id, row]));

/** The rows that stand at either point, those of the later one first. */
function eachOf<Row>(
  before: Map<string, Row> = new Map(),
  after: Map<string, Row> = new Map(),
): [Row | null, Row | null][] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].map((id) => [before.get(id) ?? null, after.get(id) ?? null]);
}

function ofRow(
  entity: ChangeOfRow["entity"],
  row: ProjectRow | QuestionRow | null,
  changes: ToldChange[],
): ChangeOfRow[] {
  if (!row) return [];
  const plan = "plan" in row ? row.plan.slug : (row.meeting.plan?.slug ?? null);
  return changes.map((change) => ({ ...change, entity, id: row.id, slug: row.slug, plan }));
}

function compared(row: ProjectRow | null): ComparedProject | null {
  if (!row) return null;
  return { ...row, rag: row.deliveryRag?.label ?? null, budget: answeredPence(row.budget) };
}

function put(row: QuestionRow | null): ComparedQuestion | null {
  return row && { about: row.topic ?? row.text ?? "not stated", answer: row.answer };
}
