import { formatPartialDate, parsePartialDate } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";

/** Where a row can be read, and a name for it where its own says too little. */
export interface RowPlace {
  path: string;
  name?: string;
}

const rows = graphql(`
  query RowPlaces($body: String!, $ids: [ID!]!, $asAt: AsAt!) {
    plans(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug }
    }
    priorities(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug plan { slug } }
    }
    commitments(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug plan { slug } priority { slug } }
    }
    projects(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug plan { slug } }
    }
    statusUpdates(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id positionDate project { slug title plan { slug } } }
    }
    funds(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug }
    }
    decisions(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id reference }
    }
    meetings(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id slug }
    }
    questions(body: $body, filter: { id: { in: $ids } }, first: 500, asAt: $asAt) {
      nodes { id meeting { slug } }
    }
  }
`);

/** The places of rows by their ids, for those that have a page or a part of one. */
export async function locateRows(
  body: string,
  asAt: string,
  ids: string[],
): Promise<Record<string, RowPlace>> {
  if (ids.length === 0) return {};
  const found = await askApi(rows, { body, ids, asAt });
  const places = new Map<string, RowPlace>();
  for (const { id, slug } of found.plans.nodes) places.set(id, { path: paths.plan(body, slug) });
  for (const { id, slug, plan } of found.priorities.nodes)
    if (plan) places.set(id, { path: paths.priority(body, plan.slug, slug) });
  for (const { id, slug, plan, priority } of found.commitments.nodes)
    if (plan) places.set(id, { path: paths.pledge(body, plan.slug, priority?.slug ?? null, slug) });
  for (const { id, slug, plan } of found.projects.nodes)
    if (plan) places.set(id, { path: paths.project(body, plan.slug, slug) });
  for (const { id, positionDate, project } of found.statusUpdates.nodes)
    if (project?.plan) {
      const name = `${project.title}, ${dateWords(positionDate)}`;
      places.set(id, { path: paths.project(body, project.plan.slug, project.slug), name });
    }
  for (const { id, slug } of found.funds.nodes) places.set(id, { path: paths.fund(body, slug) });
  for (const { id, reference } of found.decisions.nodes)
    places.set(id, { path: paths.decision(body, reference) });
  for (const { id, slug } of found.meetings.nodes) places.set(id, { path: paths.meeting(body, slug) });
  for (const { id, meeting } of found.questions.nodes)
    if (meeting) places.set(id, { path: paths.meeting(body, meeting.slug) });
  return Object.fromEntries(places);
}

function dateWords(date: string): string {
  const parsed = parsePartialDate(date);
  return parsed.ok ? formatPartialDate(parsed.value) : date;
}
