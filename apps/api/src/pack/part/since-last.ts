import { lastDayOf, type PartialDate } from "@frankpledge/domain";
import { type Block, heading, note } from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";

interface Earlier {
  title: string;
  periodTo: PartialDate;
  /** Null while it is a draft. */
  finalRelease: number | null;
}

const EARLIER = `query($body: String!, $asAt: AsAt, $plan: ID!, $kind: PackKind!, $first: Int!, $after: String) {
  list: packs(body: $body, asAt: $asAt, first: $first, after: $after,
    filter: { planId: { eq: $plan }, kind: { eq: $kind } }) {
    nodes { title periodTo finalRelease }
    pageInfo { hasNextPage endCursor }
  }
}`;

const CHANGES = `query($body: String!, $from: AsAt!, $asAt: AsAt!) {
  changes(body: $body, from: $from, to: $asAt) { inWords { kind sentence } }
}`;

/** What moved since the last final pack of the same kind on an earlier period, in words. */
export async function sinceLastBlocks(source: PackSource): Promise<Block[]> {
  const { from } = source.period();
  const ofKind = await source.askAll<Earlier>(EARLIER, { kind: source.pack.kind });
  const last = ofKind
    .filter(({ finalRelease, periodTo }) => finalRelease !== null && lastDayOf(periodTo) < from)
    .toSorted((a, b) => (b.finalRelease ?? 0) - (a.finalRelease ?? 0))[0];
  if (!last)
    return [
      heading(2, "What changed since the last report"),
      note("No earlier report of this kind is final on this record, so there is none to compare with."),
    ];
  const { changes } = await source.ask<{ changes: { inWords: { kind: string; sentence: string }[] } }>(
    CHANGES,
    { from: `release:${last.finalRelease}` },
  );
  return [
    heading(2, "What changed since the last report"),
    note(`Compared with “${last.title}”, which is final in published version ${last.finalRelease}.`),
    changes.inWords.length > 0
      ? { kind: "list", items: changes.inWords.map(({ sentence }) => sentence) }
      : note("Nothing of it has moved."),
  ];
}
