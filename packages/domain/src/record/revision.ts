import { line, prose } from "../field.ts";

/** Why a revision was made, as its author says. */
export const revisionReason = prose(2_000);

/** What a release is called: it tells the public what is new. */
export const releaseTitle = line();
