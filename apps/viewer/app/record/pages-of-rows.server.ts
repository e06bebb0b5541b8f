import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { paths } from "../paths.ts";

const rows = graphql(`
  query PagesOfRows($body: String!, $ids: [ID!]!, $asAt: AsAt!) {
    plans(body: $body, filter: { id: { in: $ids } }, first: 200, asAt: $asAt) {
      nodes { id slug }
    }
    priorities(body: $body, filter: { id: { in: $ids } }, first: 200, asAt: $asAt) {
      nodes { id slug plan { slug } }
    }
    projects(body: $body, filter: { id: { in: $ids } }, first: 200, asAt: $asAt) {
      nodes { id slug plan { slug } }
    }
    decisions(body: $body, filter: { id: { in: $ids } }, first: 200, asAt: $asAt) {
      nodes { id reference }
    }
    meetings(body: $body, filter: { id: { in: $ids } }, first: 200, asAt: $asAt) {
      nodes { id slug }
    }
  }
`);

/** The pages of rows by their ids, for those that have one. */
export async function pagesOfRows(body: string, asAt: string, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const { plans, priorities, projects, decisions, meetings } = await askApi(rows, { body, ids, asAt });
  return Object.fromEntries([
    ...plans.nodes.map(({ id, slug }) => [id, paths.plan(body, slug)]),
    ...priorities.nodes.flatMap(({ id, slug, plan }) => (plan ? [[id, paths.priority(body, plan.slug, slug)]] : [])),
    ...projects.nodes.flatMap(({ id, slug, plan }) => (plan ? [[id, paths.project(body, plan.slug, slug)]] : [])),
    ...decisions.nodes.map(({ id, reference }) => [id, paths.decision(body, reference)]),
    ...meetings.nodes.map(({ id, slug }) => [id, paths.meeting(body, slug)]),
  ]);
}
