const segment = encodeURIComponent;
const inBody = (body: string, ...rest: string[]): string => `/${[body, ...rest].map(segment).join("/")}`;

/** The ids of what can be pointed to within a page. */
export const anchors = {
  ratings: "ratings",
  update: (slug: string) => `update-${slug}`,
  question: (slug: string) => `question-${slug}`,
} as const;

/** The address of every page. Pages and components link by these only, so that an address can change in one place. */
export const paths = {
  home: () => "/",
  accessibility: () => "/accessibility",
  /** Without words to look for, the page that asks for them; without a body, in every record. */
  search: (asked: { text?: string; body?: string | null } = {}) =>
    [["q", asked.text] as const, ["body", asked.body] as const].reduce(
      (path, [name, value]) => (value ? withParameter(path, name, value) : path),
      "/search",
    ),
  /** Where the server has the page made for a request that it refuses. No slug is a hyphen, so no record is there. */
  refusal: (status: 400 | 405) => `/-/${status}`,
  body: (body: string) => inBody(body),
  plan: (body: string, plan: string) => inBody(body, plan),
  priority: (body: string, plan: string, priority: string) => inBody(body, plan, "priorities", priority),
  project: (body: string, plan: string, project: string) => inBody(body, plan, "projects", project),
  /** On the page of its project. */
  update: (body: string, plan: string, project: string, update: string) =>
    `${inBody(body, plan, "projects", project)}#${anchors.update(update)}`,
  /** All projects of a plan, or of one of its priorities. */
  projects: (body: string, plan: string, priority?: string) =>
    ofPriority(inBody(body, plan, "projects"), priority),
  /** On the page of its priority, or of its plan where no priority is stated. */
  pledge: (body: string, plan: string, priority: string | null, pledge: string) =>
    `${priority === null ? inBody(body, plan) : inBody(body, plan, "priorities", priority)}#${pledge}`,
  /** All pledges of a plan, or of one of its priorities. */
  pledges: (body: string, plan: string, priority?: string) =>
    ofPriority(inBody(body, plan, "pledges"), priority),
  /** On the page of its priority. */
  workstream: (body: string, plan: string, priority: string, workstream: string) =>
    `${inBody(body, plan, "priorities", priority)}#${workstream}`,
  ratings: (body: string, plan: string) => `${inBody(body, plan)}#${anchors.ratings}`,
  money: (body: string) => inBody(body, "money"),
  fund: (body: string, fund: string) => `${inBody(body, "money")}#${fund}`,
  decisions: (body: string) => inBody(body, "decisions"),
  decision: (body: string, reference: string) => inBody(body, "decisions", reference),
  meetings: (body: string) => inBody(body, "meetings"),
  meeting: (body: string, meeting: string) => inBody(body, "meetings", meeting),
  /** On the page of its meeting. */
  question: (body: string, meeting: string, question: string) =>
    `${inBody(body, "meetings", meeting)}#${anchors.question(question)}`,
  changes: (body: string) => inBody(body, "changes"),
  changesBetween: (body: string, from: number, to: number) =>
    `${inBody(body, "changes")}?from=${from}&to=${to}`,
  releases: (body: string) => inBody(body, "releases"),
  release: (body: string, number: number) => inBody(body, "releases", String(number)),
} as const;

/** The same address in a list's further page. */
export const atPage = (path: string, page: number): string => withParameter(path, "page", page);

/** The same address read in a published version; without one, in the latest. */
export const atRelease = (path: string, release: number | null): string =>
  release === null ? path : withParameter(path, "release", release);

/** The same address read in the latest published version, whatever else it asks for. */
export function atLatest({ pathname, search }: { pathname: string; search: string }): string {
  const asked = new URLSearchParams(search);
  asked.delete("release");
  return asked.size > 0 ? `${pathname}?${asked}` : pathname;
}

const ofPriority = (path: string, priority?: string): string =>
  priority === undefined ? path : withParameter(path, "priority", priority);

function withParameter(path: string, name: string, value: string | number): string {
  const [beforeHash = "", hash] = path.split("#");
  const joined = `${beforeHash}${beforeHash.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
