import { asc, desc, sql } from "drizzle-orm";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { positive } from "../../graph/page.ts";
import type { Request } from "../../graph/request.ts";
import { MoneyScalar } from "../../graph/scalars.ts";
import { records } from "../../record/record.table.ts";
import { type Account, mustBeSignedIn, mustKeep, mustSeeLive } from "../../record/viewer.ts";
import { discardFile, keptFile } from "../../upload/kept-file.ts";
import type { LayoutsFound } from "../intake/reading.ts";
import { commitImport, undoImport } from "./commit-import.ts";
import { importLines, importProblems, imports } from "./import.table.ts";
import { type Import, importById, stateAt } from "./import.ts";
import {
  dateOrderEnum,
  decimalEnum,
  ImportColumnInput,
  ImportLayoutType,
  ImportLineType,
  ImportProblemType,
  ImportType,
  stateEnum,
} from "./import.types.ts";
import { keepMapping, type MappingDecided } from "./keep-mapping.ts";
import { beginAgain, cancelImport } from "./read-import.ts";
import { readInBackground } from "./read-in-background.ts";

/** The most imports and problems that are listed at once. */
const MOST_LISTED = 200;

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => [ImportType], { description: "A body's imports, newest first. Officers only." })
  async imports(
    @Arg("body", () => String) body: string,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Ctx() { store, viewer }: Request,
  ): Promise<Import[]> {
    mustSeeLive(viewer, body, "its imports");
    return await store.db
      .select()
      .from(imports)
      .where(
        sql`${imports.bodyId} = (SELECT ${records.bodyId} FROM ${records} WHERE ${records.slug} = ${body})`,
      )
      .orderBy(desc(imports.startedAt), desc(imports.id))
      .limit(positive(first, "first", MOST_LISTED, 50));
  }

  @Query(() => ImportType, { description: "One import, as far as it is. Officers only." })
  async import(@Arg("id", () => ID) id: string, @Ctx() request: Request): Promise<Import> {
    const { one, body } = await find(request, id);
    mustSeeLive(request.viewer, body, "its imports");
    return one;
  }

  @Mutation(() => ImportType, {
    description: "Decides what columns hold, for this file and those to come, and reads it again.",
  })
  async remapImport(
    @Arg("id", () => ID) id: string,
    @Arg("columns", () => [ImportColumnInput]) columns: ImportColumnInput[],
    @Arg("dateOrder", () => dateOrderEnum, { nullable: true }) dateOrder: MappingDecided["dateOrder"],
    @Arg("decimal", () => decimalEnum, { nullable: true }) decimal: MappingDecided["decimal"],
    @Ctx() request: Request,
  ): Promise<Import> {
    const { one } = await mayImport(request, id);
    const path = await keptFile(one);
    const { store } = request;
    await beginAgain(store, id);
    await keepMapping(store.db, one, { columns, dateOrder: dateOrder ?? null, decimal: decimal ?? null });
    readInBackground(store, id, path);
    return await importById(store.db, id);
  }

  @Mutation(() => ImportType, { description: "Takes a file that was read into the ledger, as one revision." })
  async commitImport(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ): Promise<Import> {
    const { account } = await mayImport(request, id);
    const done = await commitImport(request.store, id, { author: account, reason });
    await discardFile(done);
    return done;
  }

  @Mutation(() => ImportType, { description: "Gives up a file that was not taken in." })
  async cancelImport(@Arg("id", () => ID) id: string, @Ctx() request: Request): Promise<Import> {
    await mayImport(request, id);
    const done = await cancelImport(request.store, id);
    await discardFile(done);
    return done;
  }

  @Mutation(() => ImportType, {
    description:
      "Takes an import back: each of its lines by another of the opposite amount, as one revision.",
  })
  async undoImport(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ): Promise<Import> {
    const { account } = await mayImport(request, id);
    return await undoImport(request.store, id, { author: account, reason });
  }

  @FieldResolver(() => stateEnum)
  state(@Root() one: Import, @Ctx() { store }: Request): string {
    return stateAt(one, store.now());
  }

  @FieldResolver(() => MoneyScalar)
  acceptedSum(@Root() { acceptedPence }: Import): bigint {
    return acceptedPence;
  }

  @FieldResolver(() => MoneyScalar, { description: "Of the rejected rows whose amount could be read." })
  rejectedSum(@Root() { rejectedPence }: Import): bigint {
    return rejectedPence;
  }

  @FieldResolver(() => MoneyScalar)
  duplicateSum(@Root() { duplicatePence }: Import): bigint {
    return duplicatePence;
  }

  @FieldResolver(() => [String], { description: "What the file leaves open, each a sentence." })
  questions(@Root() { layoutsFound }: Import): string[] {
    return (layoutsFound as LayoutsFound | null)?.questions ?? [];
  }

  @FieldResolver(() => [ImportLayoutType], { description: "How the columns are read." })
  layouts(@Root() { layoutsFound }: Import): ImportLayoutType[] {
    const { layouts, places } = (layoutsFound as LayoutsFound | null) ?? { layouts: [], places: [] };
    return layouts.map(({ headings, roles, certainty, samples, dateOrder, decimal }, index) => ({
      columns: headings.map((heading, column) => ({
        heading,
        role: roles[column] ?? "ignore",
        certainty: certainty[column] ?? "GUESS",
        samples: samples?.[column] ?? [],
      })),
      dateOrder,
      decimal,
      sheets: [...new Set(places.filter(({ layout }) => layout === index).map(({ sheet }) => sheet))],
    }));
  }

  @FieldResolver(() => [ImportLineType], {
    description: "The first lines as they were read, until the file is taken in.",
  })
  async firstLines(
    @Root() { id }: Import,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Ctx() { store }: Request,
  ) {
    return await store.db
      .select()
      .from(importLines)
      .where(sql`${importLines.importId} = ${id}`)
      .orderBy(asc(importLines.lineNumber))
      .limit(positive(first, "first", MOST_LISTED, 10));
  }

  @FieldResolver(() => [ImportProblemType], {
    description:
      "The rows that were not taken in, or not wholly as they stand, in the order of the file; of each kind at most 10,000 are kept.",
  })
  async problems(
    @Root() { id }: Import,
    @Arg("kind", () => String, { nullable: true }) kind: string | null,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("offset", () => Int, { nullable: true }) offset: number | null,
    @Ctx() { store }: Request,
  ) {
    return await store.db
      .select()
      .from(importProblems)
      .where(
        sql`${importProblems.importId} = ${id} AND (${kind ?? null}::text IS NULL OR ${importProblems.kind} = ${kind ?? null})`,
      )
      .orderBy(asc(importProblems.place))
      .limit(positive(first, "first", MOST_LISTED, 50))
      .offset(Math.max(0, offset ?? 0));
  }
}

async function find({ store, viewer }: Request, id: string): Promise<{ one: Import; body: string }> {
  mustBeSignedIn(viewer);
  const one = await importById(store.db, id);
  const [record] = await store.db
    .select({ slug: records.slug })
    .from(records)
    .where(sql`${records.bodyId} = ${one.bodyId}`);
  return { one, body: record?.slug ?? "" };
}

async function mayImport(request: Request, id: string): Promise<{ one: Import; account: Account }> {
  const { one, body } = await find(request, id);
  return { one, account: mustKeep(request.viewer, body) };
}
