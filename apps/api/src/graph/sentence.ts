import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { logFault } from "../log-fault.ts";
import { Refusal } from "../refusal.ts";

/** The most words and signs that a query may have: a document without end is not even parsed. */
export const MAX_TOKENS = 10_000;

/** What the database says of a statement that ran too long, and of a text that is not an id. */
const STATEMENT_TIMEOUT = "57014";
const NOT_A_UUID = "22P02";
const DUPLICATE = "23505";

/** Makes of every failure one sentence with a code; what is not expected is kept from the reader and told to the log. */
export function toSentence(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const at = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const told = (code: string, message: string, more: object = {}) => ({
    ...at,
    message: shortened(message),
    extensions: { code, ...more },
  });

  const original = innermost(thrown);
  if (original instanceof Refusal)
    return told(original.code, original.message, original.fields ? { fields: original.fields } : {});
  if (original instanceof GraphQLError && original.message.includes(`more that ${MAX_TOKENS} tokens`))
    return told(
      "QUERY_TOO_COSTLY",
      `This query is too long: the most is ${MAX_TOKENS.toLocaleString("en-GB")} words and signs.`,
    );
  if (original instanceof GraphQLError)
    return told(String(original.extensions.code ?? formatted.extensions?.code), original.message);
  switch ((original as { code?: string } | null)?.code) {
    case STATEMENT_TIMEOUT:
      return told("QUERY_TOO_COSTLY", "This query took too long. Ask for less at once.");
    case NOT_A_UUID:
      return told("BAD_USER_INPUT", "One of the ids in this request is not an id of this record.");
    case DUPLICATE:
      return told(
        "CONFLICT",
        "Somebody else has just added the same. Look again, then repeat the change if it is still needed.",
      );
    default:
      logFault(original);
      return told("INTERNAL_SERVER_ERROR", "Something went wrong on our side; nothing was changed.");
  }
}

/** The longest sentence: one that quotes what was sent is cut in the middle of it. */
const LONGEST_SENTENCE = 600;

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence;
  return `${sentence.slice(0, LONGEST_SENTENCE - 200)} … ${sentence.slice(-190)}`;
}

/** The error that a chain of wrapping errors began with. */
function innermost(thrown: unknown): unknown {
  const unwrapped = unwrapResolverError(thrown);
  const cause =
    unwrapped instanceof GraphQLError
      ? unwrapped.originalError
      : unwrapped instanceof Error && !(unwrapped instanceof Refusal)
        ? unwrapped.cause
        : undefined;
  return cause ? innermost(cause) : unwrapped;
}
