/** The codes that an answer's `extensions.code` may carry. */
export type RefusalCode =
  | "BAD_USER_INPUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "QUERY_TOO_COSTLY";

/**
 * An expected failure: something asked for cannot be done, and one sentence says why and what to do instead. It is
 * thrown so that the transaction around it rolls back; every face shows its sentence as it stands.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    sentence: string,
    /** The input fields at fault, by path, each with its own sentence. */
    readonly fields?: Record<string, string>,
  ) {
    super(sentence);
    this.name = "Refusal";
  }
}
