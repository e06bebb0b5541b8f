import type { DependencyKind } from "@frankpledge/domain";

const KINDS: Record<DependencyKind, string> = {
  FINISH_TO_START: "Can start when the other is finished",
  START_TO_START: "Can start when the other has started",
  FINISH_TO_FINISH: "Can finish when the other is finished",
  START_TO_FINISH: "Can finish when the other has started",
};

/** How one piece of work hangs on another: "Can start when the other is finished, 5 working days later". */
export function dependencyWords({ kind, lagDays }: { kind: DependencyKind; lagDays: string | null }): string {
  const days = Number(lagDays ?? 0);
  if (days === 0) return KINDS[kind];
  const size = Math.abs(days);
  return `${KINDS[kind]}, ${size} working ${size === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"}`;
}
