import type { PLAN_ORIGINS } from "./plan.ts";

/** What a commitment must have before the office that keeps it may publish it (S2.2). */
export interface AnswerableCommitment {
  code: string | null;
  ownerId: string | null;
}

/** Something a commitment lacks, with the words in which a reader is told. */
export interface CommitmentGap {
  kind: "NO_CODE" | "NO_OWNER";
  words: string;
}

/** What a commitment lacks of a code and an owner (S2.2); empty when it has both. */
export function commitmentGaps({ code, ownerId }: AnswerableCommitment): CommitmentGap[] {
  const gaps: CommitmentGap[] = [];
  if (!code?.trim()) gaps.push({ kind: "NO_CODE", words: "no code stated" });
  if (!ownerId) gaps.push({ kind: "NO_OWNER", words: "no owner stated" });
  return gaps;
}

/**
 * Whether a commitment may be published (S2.2). One of a plan kept here is held back while it lacks a code or an
 * owner; one of a plan transcribed from papers is published, and its gaps are shown.
 */
export function mayPublishCommitment(
  commitment: AnswerableCommitment,
  planOrigin: (typeof PLAN_ORIGINS)[number],
): boolean {
  return planOrigin === "TRANSCRIBED" || commitmentGaps(commitment).length === 0;
}
