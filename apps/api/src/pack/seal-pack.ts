import { CURRENT_REPORT_FORMAT } from "@frankpledge/domain";
import type { Sealed } from "../record/sealed.ts";
import { composeAt } from "./pack-document.ts";

/**
 * A report is made once as it becomes final, and kept: whatever becomes of the software, it is written from that for
 * ever (decision 032).
 */
export const sealedPack: Sealed = {
  columns: ["document", "reportFormat"],
  async seal(store, { body, release }, rows) {
    const reader = { schema: await store.schema(), request: { store, viewer: null } };
    const sealed = new Map<string, Record<string, unknown>>();
    for (const { id, slug } of rows)
      sealed.set(id, {
        document: await composeAt(reader, {
          body,
          slug,
          asAt: `release:${release}`,
          format: CURRENT_REPORT_FORMAT,
        }),
        reportFormat: CURRENT_REPORT_FORMAT,
      });
    return sealed;
  },
};
