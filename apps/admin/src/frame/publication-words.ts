import type { RaRecord } from "react-admin";

/** When the public will see a row as it was just saved. */
export const seenFrom = (row: RaRecord): string =>
  row.clearance === "DRAFT"
    ? "It is a draft: the public sees it once it is cleared and published."
    : "The public sees it from the next published version on.";
