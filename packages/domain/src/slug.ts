/** The longest slug. */
export const LONGEST_SLUG = 80;

/**
 * The address of a title: its letters without accents and its digits, in lower case, words parted by hyphens, cut at
 * a word to at most 80. The same title gives the same slug for ever, so this function's answers must not change.
 * A title without a letter or digit of the Latin alphabet gives "untitled". Two titles may share a slug: whoever
 * stores it sees to it that it is taken once.
 */
export function slugify(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, "")
    .replace(/&/g, " and ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const [first = "untitled", ...rest] = words;
  let slug = first.slice(0, LONGEST_SLUG);
  for (const word of rest) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug;
}

/** The pages of a policing body that stand beside its plans, so no plan can have their address. */
const RESERVED_PLAN_SLUGS: ReadonlySet<string> = new Set([
  "money",
  "spending",
  "decisions",
  "meetings",
  "questions",
  "scrutiny",
  "publication",
  "measures",
  "surveys",
  "attention",
  "areas",
  "cycle",
  "packs",
  "changes",
  "releases",
  "summary",
  "easy-read",
  "data",
]);

/** The pages that stand beside the policing bodies, so no body can have their address. */
const RESERVED_BODY_SLUGS: ReadonlySet<string> = new Set([
  "accessibility",
  "assets",
  "downloads",
  "healthz",
  "search",
]);

/** Whether a slug is taken by a page of the viewer's own, so that a policing body cannot have it. */
export const isReservedBodySlug = (slug: string): boolean => RESERVED_BODY_SLUGS.has(slug);

/** Whether a slug is taken by a page of its policing body, so that a plan cannot have it. */
export const isReservedPlanSlug = (slug: string): boolean => RESERVED_PLAN_SLUGS.has(slug);
