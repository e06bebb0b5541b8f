import {
  SPENDING_PARAMETERS,
  type SpendingAsked,
  type SpendingParameter,
  spendingAsked,
} from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import { askApi } from "../../api/ask-api.server.ts";

const projectAsked = graphql(`
  query ProjectAsked($body: String!, $slug: String!, $asAt: AsAt!) {
    projects(body: $body, filter: { slug: { eq: $slug } }, first: 50, asAt: $asAt) {
      nodes { id slug title plan { slug title } }
    }
  }
`);

/**
 * What an address asks of the list of payments, with the project that it names found in the record; and the same
 * question once more as a query without what could not be read, so that a download gives what the page shows.
 */
export async function readSpendingAsked(body: string, asAt: string, search: URLSearchParams) {
  const asked = spendingAsked(search);
  const { project, problem } = await findProject(body, asAt, asked.project);
  const problemOf: SpendingAsked["problemOf"] = { ...asked.problemOf, ...(problem && { project: problem }) };
  const given: Partial<Record<SpendingParameter, string>> = {};
  const understood: Partial<Record<SpendingParameter, string>> = {};
  for (const name of SPENDING_PARAMETERS) {
    const text = search.get(name)?.trim();
    if (!text) continue;
    given[name] = text;
    if (problemOf[name] === undefined) understood[name] = text;
  }
  // A range whose ends are the wrong way round is left out whole.
  if (problemOf.to && !asked.filter.paidOn?.gte) delete understood.from;
  if (problemOf.max && !asked.filter.amount?.gte) delete understood.min;
  return {
    given,
    understood,
    project,
    problemOf,
    problems: [...asked.problems, ...(problem ? [problem] : [])],
    filter: { ...asked.filter, ...(project && { project: project.id }) },
    orderBy: asked.orderBy,
  };
}

async function findProject(body: string, asAt: string, asked: SpendingAsked["project"]) {
  if (asked === null) return { project: null, problem: null };
  const { projects } = await askApi(projectAsked, { body, slug: asked.slug, asAt });
  const found = projects.nodes.filter(({ plan }) => asked.plan === null || plan?.slug === asked.plan);
  const [project = null, another] = found;
  if (project === null)
    return {
      project,
      problem: "This record has no project at that address: payments of all projects are shown.",
    };
  return another
    ? { project: null, problem: `Several plans have a project “${asked.slug}”: put the plan before it.` }
    : { project, problem: null };
}
