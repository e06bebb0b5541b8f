import type { Cell } from "@frankpledge/tabular";
import { HEADING_RULES } from "./heading-rules.ts";
import { headingWords } from "./heading-words.ts";
import type { ColumnRole } from "./reading.ts";

/** A role that a heading speaks for, and how loudly: 100 is beyond doubt, below 40 says nothing. */
interface RoleClaim {
  role: ColumnRole;
  score: number;
}

const READY = HEADING_RULES.map((rule) => ({
  ...rule,
  groups: rule.needs.map((group) => new Set(group.split(" "))),
  barred: new Set((rule.bars ?? "").split(" ").filter(Boolean)),
  allowed: new Set((rule.also ?? "").split(" ").filter(Boolean)),
}));

/** The roles that a heading may have, the likeliest first; none for a heading of no known words. */
export function rolesOfHeading(heading: Cell | undefined): readonly RoleClaim[] {
  if (heading === null || heading === undefined || heading === "") return [];
  if (typeof heading !== "string") return findRoles(heading);
  const known = found.get(heading);
  if (known) return known;
  if (found.size > 2_000) found.clear();
  const roles = findRoles(heading);
  found.set(heading, roles);
  return roles;
}

/** Rows of words are asked about again and again; the same answer need not be found twice. */
const found = new Map<string, readonly RoleClaim[]>();

function findRoles(heading: Cell): RoleClaim[] {
  const words = headingWords(heading);
  if (words.length === 0 || words.length > 24) return [];
  const best = new Map<ColumnRole, number>();
  for (const rule of READY) {
    const score = scoreOf(words, rule);
    if (score >= 40 && score > (best.get(rule.role) ?? 0)) best.set(rule.role, score);
  }
  return Array.from(best, ([role, score]) => ({ role, score })).sort((a, b) => b.score - a.score);
}

function scoreOf(words: readonly string[], rule: (typeof READY)[number]): number {
  if (words.some((word) => rule.barred.has(word) && !rule.groups.some((group) => group.has(word)))) return 0;
  const taken = new Set<string>();
  for (const group of rule.groups) {
    const word = words.find((candidate) => group.has(candidate) && !taken.has(candidate));
    if (word === undefined) return 0;
    taken.add(word);
  }
  const extra = words.filter((word) => !taken.has(word) && !rule.allowed.has(word)).length;
  return rule.score - Math.min(extra, 8) * 4;
}
