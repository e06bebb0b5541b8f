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
import { sinceLastBlocks } from "./part/since-last.ts";
import { surveyBlocks } from "./part/surveys.ts";

/** What a pack of each kind is made of, after its cover, in this order. */
const PARTS: Record<PackKind, readonly Part[]> = {
  MONITORING: [
    opening,
    attentionBlocks,
    delivery,
    progress,
    trends,
    surveyBlocks,
    moneyBlocks,
    decisionBlocks,
    questionBlocks,
    sinceLastBlocks,
  ],
  EXCEPTION: [opening, attentionBlocks, sinceLastBlocks],
  ANNUAL: [opening, delivery, progress, trends, surveyBlocks, moneyBlocks, decisionBlocks, panel],
  FINANCIAL: [opening, moneyBlocks],
  DECISIONS: [opening, decisionBlocks],
};

type Part = (source: PackSource, plan: PackPlan) => Block[] | Promise<Block[]>;

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
 * @param address where it is to be read as HTML
 */
export async function composePack(source: PackSource, address: string): Promise<Document> {
  const [body, plan] = [await readBody(source), await readPlan(source)];
  const { pack } = source;
  const parts: Block[] = [];
  for (const part of PARTS[pack.kind]) parts.push(...(await part(source, plan)));
  const isFinal = body.readAt.release !== null;
  return {
    title: pack.title,
    subject: `${PACK_KIND_WORDS[pack.kind]} of ${body.name}, from ${pointWords(body)}`,
    mark: isFinal ? null : "DRAFT",
    address,
    blocks: [...coverBlocks(source, body, plan), ...parts],
  };
}

function opening(source: PackSource): Block[] {
  return openingBlocks(source);
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

function progress(source: PackSource, plan: PackPlan): Block[] {
  return progressBlocks(source, plan);
}

async function trends(source: PackSource): Promise<Block[]> {
  return [heading(2, "Measures and trends"), ...measureBlocks(await readMeasures(source))];
}

function panel(source: PackSource): Block[] {
  return panelBlocks(source);
}
