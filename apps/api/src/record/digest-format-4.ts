import { DIGEST_FORMAT_3 } from "./digest-format-3.ts";

/** Format 4: format 3, with the reports that are final as they were made. FROZEN as soon as a release bears it. */
export const DIGEST_FORMAT_4: Readonly<Record<string, readonly string[]>> = {
  ...DIGEST_FORMAT_3,
  Pack: [...(DIGEST_FORMAT_3.Pack ?? []), "document", "reportFormat"],
};
