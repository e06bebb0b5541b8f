/**
 * What a parser answers: the value, or one sentence that tells a person what is wrong with the text.
 * An expected failure is a value; an exception is a bug.
 */
export type Result<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** The answer of a parser that understood its text. */
export const parsed = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/**
 * The answer of a parser that did not.
 * @param reason one sentence for the person who wrote the text
 */
export const refused = (reason: string): Result<never> => ({ ok: false, reason });
