import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, ID, Info, Int, Mutation, Query, Resolver } from "type-graphql";
import type { AnyEntity } from "../record/entity.ts";
import { rowById } from "../record/row-by-id.ts";
import { listTypes } from "./list-types.ts";
import { type ListArguments, loadPage, loadRow, resolveForRow } from "./load.ts";
import type { Request } from "./request.ts";
import { rowClass } from "./row-class.ts";
import { inputTypes, rowType } from "./row-types.ts";
import { AsAtScalar } from "./scalars.ts";
import { createRow, removeRow, updateRow } from "./write-rows.ts";

/** What the API offers of every entity: its root list, one row by its id, and create, update and remove. */
export function rowResolver(entity: AnyEntity): ClassType {
  return rowLists(entity, rowMutations(entity));
}

/** Create, update and remove: each call is one revision. Declares the type of the entity's rows as well. */
export function rowMutations(entity: AnyEntity): ClassType {
  const { name } = entity;
  const Row = rowType(entity);
  const { create: CreateInput, update: UpdateInput } = inputTypes(entity);

  @Resolver()
  class RowMutations {
    @Mutation(() => Row, { name: `create${name}` })
    create(
      @Arg("input", () => CreateInput) input: Record<string, unknown>,
      @Arg("reason", () => String, { nullable: true }) reason: string | null,
      @Ctx() request: Request,
      @Info() info: GraphQLResolveInfo,
    ) {
      return createRow(request, entity, input, reason, info);
    }

    @Mutation(() => Row, { name: `update${name}` })
    update(
      @Arg("id", () => ID) id: string,
      @Arg("input", () => UpdateInput) input: Record<string, unknown>,
      @Arg("reason", () => String, { nullable: true }) reason: string | null,
      @Arg("ifRevision", () => Int, { nullable: true }) ifRevision: number | null,
      @Ctx() request: Request,
      @Info() info: GraphQLResolveInfo,
    ) {
      return updateRow(request, entity, { id, input, reason, ifRevision }, info);
    }

    @Mutation(() => Row, { name: `remove${name}`, description: "Gives the row as it last stood." })
    remove(
      @Arg("id", () => ID) id: string,
      @Arg("reason", () => String, { nullable: true }) reason: string | null,
      @Arg("ifRevision", () => Int, { nullable: true }) ifRevision: number | null,
      @Ctx() request: Request,
      @Info() info: GraphQLResolveInfo,
    ) {
      return removeRow(request, entity, { id, reason, ifRevision }, info);
    }
  }
  return RowMutations;
}

/** The root list and one row by its id, added to what a class offers already. */
export function rowLists(entity: AnyEntity, Base: ClassType = class {}): ClassType {
  const { name } = entity;
  const { Connection, ListArgs } = listTypes(entity);
  const own = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

  @Resolver()
  class RowLists extends Base {
    @Query(() => Connection, { name: entity.plural })
    list(
      @Args(() => ListArgs) args: ListArguments,
      @Ctx() request: Request,
      @Info() info: GraphQLResolveInfo,
    ) {
      return loadPage(request, entity, args, info);
    }

    @Query(() => rowClass(name), { name: `${own}ById`, nullable: true })
    async byId(
      @Arg("id", () => ID) id: string,
      @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
      @Ctx() request: Request,
      @Info() info: GraphQLResolveInfo,
    ) {
      const what = `${name} with the id ${id}`;
      const found = await rowById(request.store, id);
      const body = found?.entity === entity ? found.body : undefined;
      const asOf = await resolveForRow(request, body, asAt, what);
      return await loadRow(request, entity, { asOf, condition: (row) => sql`${row.id} = ${id}`, what }, info);
    }
  }
  return RowLists;
}
