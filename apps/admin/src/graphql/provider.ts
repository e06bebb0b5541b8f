import type { DataProvider, GetListParams, Identifier, RaRecord } from "react-admin";
import { ApiError } from "./api-error.ts";
import { entityOf } from "./entity.ts";
import { filterInput } from "./filter.ts";
import { changedInput, knownInput } from "./input.ts";
import { buildOperation, type Operation } from "./operation.ts";
import type { Schema } from "./schema.ts";
import { selectionOf } from "./selection.ts";

interface Connection {
  /** The API's schema, which tells everything about its entities. */
  schema: Schema;
  send: (operation: Operation) => Promise<Record<string, unknown>>;
  /** The slug of the policing body whose record is worked on; it scopes every list. */
  body: () => string | undefined;
}

/** As many rows as one request for rows by id asks for. */
const ROWS_BY_ID = 100;

/**
 * react-admin's way to the API. Every entity is served alike: names, fields and arguments come from the schema.
 *
 * A change is one revision. It takes its reason from the form's `reasonForChange` (or `meta.reason`), and says which
 * revision of the row it was made from, so that two people never overwrite each other unseen.
 */
export function createDataProvider({ schema, send, body }: Connection): DataProvider {
  async function call<Answer>(
    root: "Query" | "Mutation",
    name: string | undefined,
    given: Record<string, unknown>,
    selection: string,
  ): Promise<Answer> {
    if (!name) throw new Error("The API has no such operation.");
    return (await send(buildOperation(schema, root, name, given, selection))).answer as Answer;
  }

  async function getList(resource: string, params: Partial<GetListParams>) {
    const { list, type, paged } = entityOf(schema, resource);
    const rows = selectionOf(schema, type);
    if (!paged) {
      const data = await call<RaRecord[]>("Query", list, {}, rows);
      return { data, total: data.length };
    }
    const { page = 1, perPage = 25 } = params.pagination ?? {};
    const sort = params.sort;
    const sortable = schema.enums.get(`${type}OrderField`)?.includes(sort?.field ?? "");
    const answer = await call<{ nodes: RaRecord[]; totalCount: number }>(
      "Query",
      list,
      {
        body: params.meta?.everyBody ? undefined : body(),
        filter: schema.types.has(`${type}Filter`)
          ? filterInput(schema, `${type}Filter`, params.filter ?? {})
          : undefined,
        orderBy: sort && sortable ? [{ field: sort.field, direction: sort.order }] : undefined,
        first: perPage,
        offset: (page - 1) * perPage,
      },
      `{ nodes ${rows} totalCount }`,
    );
    return { data: answer.nodes, total: answer.totalCount };
  }

  async function getOne(resource: string, { id }: { id: Identifier }) {
    const { one, type } = entityOf(schema, resource);
    const data = one
      ? await call<RaRecord | null>("Query", one, { id }, selectionOf(schema, type))
      : (await getList(resource, {})).data.find((row) => row.id === id);
    if (!data) throw new ApiError("There is no such row on the record.", "NOT_FOUND");
    return { data };
  }

  async function getMany(resource: string, { ids }: { ids: Identifier[] }) {
    const pages = Array.from({ length: Math.ceil(ids.length / ROWS_BY_ID) }, (_, page) =>
      getList(resource, {
        filter: { id: ids.slice(page * ROWS_BY_ID, (page + 1) * ROWS_BY_ID) },
        pagination: { page: 1, perPage: ROWS_BY_ID },
        meta: { everyBody: true },
      }),
    );
    return { data: (await Promise.all(pages)).flatMap((page) => page.data) };
  }

  return {
    getList,
    getOne,
    getMany,
    getManyReference: (resource, { target, id, filter, ...params }) =>
      getList(resource, { ...params, filter: { ...filter, [target]: id }, meta: { everyBody: true } }),

    async create(resource, { data }) {
      const { create, type } = entityOf(schema, resource);
      const input = knownInput(schema, `Create${type}Input`, { body: body(), ...data });
      return {
        data: await call(
          "Mutation",
          create,
          { input, reason: reasonOf(data.reasonForChange) },
          selectionOf(schema, type),
        ),
      };
    },

    async update(resource, { id, data, previousData }) {
      const { update, type } = entityOf(schema, resource);
      const input = changedInput(schema, `Update${type}Input`, data, previousData);
      // The form's own revision, not the cache's: it is what the person had before their eyes.
      const given = {
        id,
        input,
        reason: reasonOf(data.reasonForChange),
        ifRevision: data.revision ?? previousData.revision,
      };
      return { data: await call("Mutation", update, given, selectionOf(schema, type)) };
    },

    async delete(resource, { id, previousData, meta }) {
      const given = { id, reason: reasonOf(meta?.reason), ifRevision: previousData?.revision };
      return { data: await call("Mutation", entityOf(schema, resource).remove, given, "{ id }") };
    },

    async deleteMany(_resource, { ids, meta }) {
      await call("Mutation", "removeRows", { ids, reason: reasonOf(meta?.reason) }, "");
      return { data: ids };
    },

    updateMany: () => Promise.reject(new Error("Rows are changed one by one.")),
  } as DataProvider;
}

/** The reason a person gave; blank is none. */
const reasonOf = (given: unknown): string | undefined =>
  typeof given === "string" && given.trim() !== "" ? given.trim() : undefined;
