import type { PackKind } from "@frankpledge/domain";

export const packKindWords: Readonly<Record<PackKind, string>> = {
  MONITORING: "Monitoring report",
  EXCEPTION: "Exception report",
  ANNUAL: "Annual report",
  FINANCIAL: "Financial update",
  DECISIONS: "Decisions update",
};
