import { type FragmentOf, type ResultOf, readFragment, type VariablesOf } from "@frankpledge/schema";
import type { DocumentNode } from "graphql";
import { askApi } from "../api/ask-api.server.ts";
import { ApiRefusal } from "../api/refusal.ts";
import { missingPage, type PageAsked, unreadableAddress, unreadableRelease } from "./missing-page.server.ts";
import { recordFrame } from "./record-frame.ts";
import { releaseAsked } from "./release-asked.ts";

/**
 * Reads a page of a body's record in the published version that the address asks for, the latest by default.
 * One question to the API for each page: its parts can then never be of two versions.
 * @param document spreads `RecordFrame`, and asks by `$body` and `$asAt`
 * @param variables what else it asks by
 */
export async function readRecord<Document extends DocumentNode>(
  page: PageAsked,
  document: Document,
  variables: Omit<VariablesOf<Document>, "body" | "asAt">,
): Promise<ResultOf<Document>> {
  const release = releaseAsked(new URL(page.request.url).searchParams);
  if (release === "unreadable") throw unreadableRelease(page);
  const record = await readAt(page, document, {
    ...variables,
    body: page.params.body,
    asAt: release === null ? "latest" : `release:${release}`,
  } as VariablesOf<Document>);
  const { body } = readFragment(recordFrame, record as FragmentOf<typeof recordFrame>);
  if (!body) throw await missingPage(page);
  return record;
}

async function readAt<Document extends DocumentNode>(
  page: PageAsked,
  document: Document,
  variables: VariablesOf<Document>,
): Promise<ResultOf<Document>> {
  try {
    return await askApi(document, variables);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    if (error.code === "NOT_FOUND") throw await missingPage(page);
    if (error.code === "BAD_USER_INPUT") throw unreadableAddress(page, error.message);
    throw error;
  }
}
