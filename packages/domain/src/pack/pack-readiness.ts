import type { Office } from "../record/account.ts";
import { finalAnnualReportGaps } from "../scrutiny/annual-report.ts";
import type { PackKind } from "./pack.ts";

/** Which offices sign off which pack: money needs the chief finance officer, whatever may be exempt the monitoring officer. */
const SIGNED_BY: Record<PackKind, readonly Office[]> = {
  MONITORING: ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"],
  EXCEPTION: ["FINANCE", "COMMISSIONER"],
  ANNUAL: ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"],
  FINANCIAL: ["FINANCE", "COMMISSIONER"],
  DECISIONS: ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"],
};

export const SIGN_OFF_WORDS: Record<Office, string> = {
  FINANCE: "the chief finance officer, for the money",
  MONITORING_OFFICER: "the monitoring officer, for what is exempt",
  COMMISSIONER: "the Commissioner",
};

/** What is looked at to tell whether a pack may be final. */
interface PackToFinish {
  kind: PackKind;
  sections: readonly { priorityId: string | null }[];
  signOffs: readonly { role: Office }[];
  panelReport: string | null;
  response: string | null;
  edition: number;
  replacesId: string | null;
  correction: string | null;
}

/**
 * What a pack lacks to be final, each a sentence; empty when it may be. Of an annual report the objectives
 * are the plan's priorities.
 * @param priorities those of the plan
 */
export function missingForFinal(
  pack: PackToFinish,
  priorities: readonly { id: string; title: string | null }[],
): string[] {
  const missing: string[] = [];
  if (pack.kind === "ANNUAL") {
    const told = new Set(pack.sections.map(({ priorityId }) => priorityId));
    missing.push(
      ...finalAnnualReportGaps({
        objectives: priorities.map(({ id, title }) => ({
          name: title ?? "a priority without a title",
          hasProgress: told.has(id),
        })),
        panelReported: pack.panelReport !== null,
        responded: pack.response !== null,
      }),
    );
  }
  if (pack.edition > 1 && (pack.replacesId === null || pack.correction === null))
    missing.push("A later edition names the one that it replaces and says what it puts right.");
  const signed = new Set(pack.signOffs.map(({ role }) => role));
  missing.push(
    ...SIGNED_BY[pack.kind]
      .filter((role) => !signed.has(role))
      .map((role) => `It is not signed off by ${SIGN_OFF_WORDS[role]}.`),
  );
  return missing;
}
