import type { PackKind } from "@frankpledge/domain";
import type { Block, Document } from "../document/document.ts";
import { heading } from "../document/document.ts";
import { type PackPlan, type PackSource, readPlan } from "./pack-source.ts";
import { attentionBlocks } from "./part/attention.ts";
import { coverBlocks, pointWords, readBody } from "./part/cover.ts";
import { decisionBlocks } from "./part/decisions.ts";
import { measureBlocks, readMeasures } from "./part/measures.ts";
import { moneyBlocks } from "./part/money.ts";
import { openingBlocks, panelBlocks, progressBlocks } from "./part/narrative.ts";
import { dashboard, projectCounts, projectTables, readProjects } from "./part/projects.ts";
import { questionBlocks } from "./part/questions.ts";
import { schemeTables } from "./part/rating-schemes.ts";
import { recommendationBlocks } from "./part/recommendations.ts";
import { sinceLastBlocks } from "./part/since-last.ts";
import { surveyBlocks } from "./part/surveys.ts";
import { trendBlocks } from "./part/trends.ts";

/**
 * What a pack of each kind is made of, after its cover, in this order. What a format added says so: a report that is
 * made anew in an older one has no more than it had.
 */
const PARTS: Record<PackKind, readonly Part[]> = {
  MONITORING: [
    openingBlocks,
    attentionBlocks,
    delivery,
    progressBlocks,
    trends,
    since(2, surveyBlocks),
    moneyBlocks,
    decisionBlocks,
    questionBlocks,
    since(2, recommendationBlocks),
    sinceLastBlocks,
  ],
  EXCEPTION: [openingBlocks, attentionBlocks, sinceLastBlocks],
  ANNUAL: [
    openingBlocks,
    delivery,
    progressBlocks,
    trends,
    since(2, surveyBlocks),
    moneyBlocks,
    decisionBlocks,
    since(2, recommendationBlocks),
    panelBlocks,
  ],
  FINANCIAL: [openingBlocks, moneyBlocks],
  DECISIONS: [openingBlocks, decisionBlocks],
};

type Part = (source: PackSource, plan: PackPlan) => Block[] | Promise<Block[]>;

/** A part that reports have had since a format. */
function since(format: number, part: Part): Part {
  return (source, plan) => (source.format < format ? [] : part(source, plan));
}

const PACK_KIND_WORDS: Record<PackKind, string> = {
  MONITORING: "Monitoring report",
  EXCEPTION: "Exception report",
  ANNUAL: "Annual report",
  FINANCIAL: "Financial update",
  DECISIONS: "Decisions update",
};

/**
 * Makes a pack: everything in it that is a row of the record is the API's own answer at the one point that it is read
 * at, so no figure can differ from it.
 */
export async function composePack(source: PackSource): Promise<Document> {
  const [body, plan] = [await readBody(source), await readPlan(source)];
  const { pack } = source;
  const parts: Block[] = [];
  for (const part of PARTS[pack.kind]) parts.push(...(await part(source, plan)));
  const isFinal = body.readAt.release !== null;
  return {
    title: pack.title,
    subject: `${PACK_KIND_WORDS[pack.kind]} of ${body.name}, from ${pointWords(body)}`,
    mark: isFinal ? null : "DRAFT",
    date: new Date(body.readAt.effectiveAt).toISOString(),
    blocks: [...coverBlocks(source, body, plan), ...parts],
  };
}

const PLEDGES = `query($body: String!, $asAt: AsAt, $plan: ID!, $first: Int!, $after: String) {
  list: commitments(body: $body, asAt: $asAt, filter: { planId: { eq: $plan } }, first: $first, after: $after) {
    nodes { id priorityId workstreamId }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function delivery(source: PackSource, plan: PackPlan): Promise<Block[]> {
  const projects = await readProjects(source);
  const pledges = await source.askAll<{
    id: string;
    priorityId: string | null;
    workstreamId: string | null;
  }>(PLEDGES);
  return [
    heading(2, "Dashboard"),
    dashboard(plan, projects, pledges),
    projectCounts(plan, projects),
    ...projectTables(plan, projects, await readMeasures(source)),
    ...schemeTables(plan),
  ];
}

async function trends(source: PackSource): Promise<Block[]> {
  const measures = await readMeasures(source);
  return [
    heading(2, "Measures and trends"),
    ...measureBlocks(source, measures),
    ...(source.format < 2 ? [] : measures.flatMap(trendBlocks)),
  ];
}
