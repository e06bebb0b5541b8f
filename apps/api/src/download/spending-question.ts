import { type SpendingAsked, spendingAsked } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { rowsOf } from "../database/database.ts";
import { projects } from "../delivery/project.table.ts";
import type { Filter } from "../graph/filter.ts";
import { plans } from "../plan/plan.table.ts";
import { type AsOf, visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import type { RowsAsked } from "./read-rows.ts";

/**
 * Reads the query of the viewer's page of spending as a question to a ledger, so that the page and the file have the
 * same lines. Officers' live record has what was taken back as well, and says so of each line.
 * @throws Refusal BAD_USER_INPUT with a sentence for each thing that cannot be read: a file has no place to say what
 *   was left out of the question; NOT_FOUND for a project that is not there
 */
export async function spendingQuestion(
  store: Store,
  schema: GraphQLSchema,
  ledger: AnyEntity,
  asOf: AsOf,
  query: URLSearchParams,
): Promise<RowsAsked> {
  const asked = spendingAsked(query);
  if (asked.problems.length > 0) throw new Refusal("BAD_USER_INPUT", asked.problems.join(" "));
  const { standing, ...told } = asked.filter;
  const filter = {
    ...told,
    ...(asOf.interval === "release" && { standing }),
    ...(asked.project && { project: await projectId(store, asOf, asked.project) }),
  };
  return { asOf, orderBy: asked.orderBy, filter: coerced(schema, ledger, filter) };
}

/** A filter as the API takes it from a query's variables: the same scalars read the same texts. */
function coerced(schema: GraphQLSchema, ledger: AnyEntity, filter: object): Filter {
  const type = schema.getType(`${ledger.name}Filter`) as GraphQLInputType;
  return coerceInputValue(filter, type, (_path, _value, error) => {
    throw new Refusal("BAD_USER_INPUT", error.message);
  }) as Filter;
}

async function projectId(
  store: Store,
  asOf: AsOf,
  { plan, slug }: NonNullable<SpendingAsked["project"]>,
): Promise<string> {
  const scope = asOf.scope();
  const found = await rowsOf<{ id: string }>(
    store.db,
    sql`SELECT ${projects.id} AS id FROM ${asOf.relation()} JOIN ${projects} ON ${projects.bodyId} = as_of.body_id
        JOIN ${plans} ON ${plans.id} = ${projects.planId} AND ${visibleIn(scope, plans as unknown as Columns)}
      WHERE ${visibleIn(scope, projects as unknown as Columns)} AND ${projects.slug} = ${slug}
        ${plan === null ? sql`` : sql`AND ${plans.slug} = ${plan}`} LIMIT 2`,
  );
  const [project, another] = found;
  if (!project)
    throw new Refusal("NOT_FOUND", `There is no project “${slug}” on the record as it is read here.`);
  if (another)
    throw new Refusal("BAD_USER_INPUT", `Several plans have a project “${slug}”: write it as plan/${slug}.`);
  return project.id;
}
