import { CURRENT_REPORT_FORMAT } from "@frankpledge/domain";
import type { Sealed } from "../record/sealed.ts";
import { composeAt } from "./pack-document.ts";

/**
 * A report is made once as it becomes final, and kept: whatever becomes of the software, it is written from that for
 * ever (decision 032).
 */
export const sealedPack: Sealed = {
  columns: ["document", "reportFormat"],
  async seal({ db, ask, body, release }, rows) {
    const sealed = new Map<string, Record<string, unknown>>();
    const at = { body, asAt: `release:${release}`, format: CURRENT_REPORT_FORMAT };
    for (const { id, slug } of rows) {
      const document = await composeAt({ db, ask }, { ...at, slug });
      sealed.set(id, { document, reportFormat: CURRENT_REPORT_FORMAT });
    }
    return sealed;
  },
};
