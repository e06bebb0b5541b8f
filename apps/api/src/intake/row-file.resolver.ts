import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { positive } from "../graph/page.ts";
import type { Request } from "../graph/request.ts";
import type { ProposalReport } from "../record/proposal/report.ts";
import { type Account, mustBeSignedIn, mustKeep, mustSeeLive } from "../record/viewer.ts";
import { keptFile } from "../upload/kept-file.ts";
import { fileKinds, kindNamed } from "./kinds.ts";
import { closeRowFile, filesTaken, type KeptRowFile, rowFileById } from "./row-file.ts";
import { RowFileKindType, RowFileOptionInput, RowFileReportType, RowFileType } from "./row-file.types.ts";
import { takeFile } from "./take-file.ts";

/** The most rows of each kind that are listed; how many there are is counted in any case. */
const MOST_LISTED = 500;

@Resolver()
export class RowFileResolver {
  @Query(() => [RowFileKindType], { description: "The kinds of file whose rows can be brought in." })
  rowFileKinds(): readonly RowFileKindType[] {
    return fileKinds;
  }

  @Query(() => [RowFileType], {
    description: "A body's files of rows that were taken in, newest first. Officers only.",
  })
  async rowFiles(
    @Arg("body", () => String) body: string,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Ctx() { store, viewer }: Request,
  ): Promise<KeptRowFile[]> {
    mustSeeLive(viewer, body, "its files");
    return await filesTaken(store, body, positive(first, "first", 200, 50));
  }

  @Query(() => RowFileType, { description: "One file of rows that was handed in. Officers only." })
  async rowFile(@Arg("id", () => ID) id: string, @Ctx() request: Request): Promise<KeptRowFile> {
    return (await mayTake(request, id)).file;
  }

  @Query(() => RowFileReportType, {
    description: "What taking a file in would add and change. It changes nothing.",
  })
  async rowFilePreview(
    @Arg("id", () => ID) id: string,
    @Arg("options", () => [RowFileOptionInput], { nullable: true }) options: RowFileOptionInput[] | null,
    @Ctx() request: Request,
  ): Promise<RowFileReportType> {
    const { file, body, account } = await mayTake(request, id);
    return listed(await take(request, file, { body, author: account, trial: true }, options));
  }

  @Mutation(() => RowFileReportType, {
    description:
      "Takes a file's rows into the record as one revision: CONFLICT when the record has changed since ifRevision.",
  })
  async takeRowFile(
    @Arg("id", () => ID) id: string,
    @Arg("options", () => [RowFileOptionInput], { nullable: true }) options: RowFileOptionInput[] | null,
    @Arg("ifRevision", () => Int) ifRevision: number,
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ): Promise<RowFileReportType> {
    const { file, body, account } = await mayTake(request, id);
    const report = await take(request, file, { body, author: account, reason, ifRevision }, options);
    await closeRowFile(request.store, file, report.revision);
    return listed(report);
  }

  @Mutation(() => Boolean, { description: "Gives up a file of rows that was not taken in." })
  async giveUpRowFile(@Arg("id", () => ID) id: string, @Ctx() request: Request): Promise<boolean> {
    const { file } = await mayTake(request, id);
    await closeRowFile(request.store, file, file.revision);
    return true;
  }
}

/** What taking a file needs beside the file itself. */
interface How {
  body: string;
  author: Account;
  trial?: boolean;
  ifRevision?: number;
  reason?: string | null;
}

async function take(
  { store }: Request,
  file: KeptRowFile,
  how: How,
  options: readonly RowFileOptionInput[] | null,
): Promise<ProposalReport> {
  return await takeFile(store, {
    ...how,
    kind: kindNamed(file.kind),
    file: { path: await keptFile(file), name: file.fileName },
    options: Object.fromEntries((options ?? []).map(({ name, value }) => [name, value])),
  });
}

async function mayTake(
  { store, viewer }: Request,
  id: string,
): Promise<{ file: KeptRowFile; body: string; account: Account }> {
  mustBeSignedIn(viewer);
  const { file, body } = await rowFileById(store, id);
  return { file, body, account: mustKeep(viewer, body) };
}

function listed({ created, changed, changes, rejected, ...report }: ProposalReport): RowFileReportType {
  return {
    ...report,
    createdCount: created,
    changedCount: changed,
    rejectedCount: rejected.length,
    changes: changes.slice(0, MOST_LISTED),
    rejected: rejected.slice(0, MOST_LISTED),
  };
}
