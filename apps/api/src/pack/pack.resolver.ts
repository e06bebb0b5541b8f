import { type Office, office } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { isTable } from "../document/document.ts";
import { writeHtmlBlocks } from "../document/write-html.ts";
import { enumOf } from "../graph/enums.ts";
import { rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { AsAtScalar } from "../graph/scalars.ts";
import { createRow, mayChange, updateRow } from "../graph/write-rows.ts";
import { plan } from "../plan/plan.entity.ts";
import { WITHDRAWN } from "../record/guard.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { correctedPack } from "./correct-pack.ts";
import { finalisePack } from "./finalise-pack.ts";
import { pack } from "./pack.entity.ts";
import { makePack } from "./pack-document.ts";
import { pictureAddress } from "./picture/picture-address.ts";
import { signedBy } from "./sign-off.ts";

addRelation(plan, "packs", rowsNaming(pack, "planId"));
addRelation(meeting, "packs", rowsNaming(pack, "meetingId"));

const Packs = rowResolver(pack);
addRelation(pack, "replacedBy", rowsNaming(pack, "replacesId"), {
  description: "The later edition that puts this one right, if there is one.",
});
addComputed(
  pack,
  "finalRelease",
  () => Int,
  { sql: (row) => sql`${row.openedRelease}`, from: (_, loaded) => loaded ?? null },
  { nullable: true, description: "The release that it is final in and read at; null while it is a draft." },
);

@ObjectType("PackTable", { description: "A table of a pack." })
class PackTableType {
  @Field(() => String, { description: "Its name in the address of its CSV file." })
  name!: string;

  @Field(() => String)
  caption!: string;
}

@ObjectType("PackDocument", { description: "A pack as its readers meet it." })
class PackDocumentType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "What it is, whose, and the point of the record that it is of." })
  subject!: string;

  @Field(() => Int, { nullable: true, description: "The release that it is final in; null for a draft." })
  finalRelease!: number | null;

  @Field(() => Int, { description: "The format of the report, of those that there have been." })
  format!: number;

  @Field(() => String, { description: "Its content below the title, every text of it escaped." })
  html!: string;

  @Field(() => [PackTableType])
  tables!: PackTableType[];
}

@Resolver()
export class PackResolver extends Packs {
  @Query(() => PackDocumentType, {
    description:
      "A pack, made of what the API answers at one point: a final one as it was made for its release, for ever.",
  })
  async packDocument(
    @Arg("body", () => String) body: string,
    @Arg("slug", () => String) slug: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PackDocumentType> {
    const reader = { schema: info.schema, request };
    const { document, finalRelease, format } = await makePack(reader, { body, slug, asAt });
    const { title, subject, blocks } = document;
    const html = writeHtmlBlocks(blocks, ({ picture, mediaType }) =>
      picture === WITHDRAWN ? null : pictureAddress({ body, slug, picture, mediaType }),
    );
    return { title, subject, finalRelease, format, html, tables: blocks.filter(isTable) };
  }

  @Mutation(() => rowClass("Pack"), {
    description: "Signs a draft off for an office that the account holds, as the record stands now.",
  })
  async signOffPack(
    @Arg("id", () => ID) id: string,
    @Arg("role", () => enumOf(office) as never) role: Office,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { body, account } = await mayChange(request, id, pack);
    const input = await signedBy(request.store, { id, body, role, account });
    return await updateRow(request, pack, { id, input, reason: "Signed off" }, info);
  }

  @Mutation(() => rowClass("Pack"), {
    description: "Takes all sign-offs of a draft back, so that it can be changed.",
  })
  async takeBackSignOffs(
    @Arg("id", () => ID) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return await updateRow(
      request,
      pack,
      { id, input: { signOffs: [] }, reason: "Sign-offs taken back" },
      info,
    );
  }

  @Mutation(() => Int, {
    description:
      "Clears a pack and publishes the record with it, as one act: from that release on it is final. Gives the release's number.",
  })
  async finalisePack(
    @Arg("id", () => ID) id: string,
    @Arg("title", () => String, { nullable: true, description: "The release's; the pack's own if left out." })
    title: string | null,
    @Ctx() request: Request,
  ) {
    const { body, account } = await mayChange(request, id, pack);
    return await finalisePack(request.store, { id, body, author: account, title });
  }

  @Mutation(() => rowClass("Pack"), {
    description:
      "Opens the next edition of a final pack: a draft with the same words, that names the old and why.",
  })
  async correctPack(
    @Arg("id", () => ID) id: string,
    @Arg("correction", () => String, { description: "What was wrong, and what stands in its place." })
    correction: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { body } = await mayChange(request, id, pack);
    const input = await correctedPack(request.store, id, correction);
    return await createRow(request, pack, { ...input, body }, "An erratum", info);
  }
}
