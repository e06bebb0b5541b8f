const segment = encodeURIComponent;
const inBody = (body: string, ...rest: string[]): string => `/${[body, ...rest].map(segment).join("/")}`;

/** The address of every page. Pages and components link by these only, so that an address can change in one place. */
export const paths = {
  home: () => "/",
  accessibility: () => "/accessibility",
  body: (body: string) => inBody(body),
  plan: (body: string, plan: string) => inBody(body, plan),
  priority: (body: string, plan: string, priority: string) => inBody(body, plan, "priorities", priority),
  project: (body: string, plan: string, project: string) => inBody(body, plan, "projects", project),
  /** On the page of its priority, or of its plan where no priority is stated. */
  pledge: (body: string, plan: string, priority: string | null, pledge: string) =>
    `${priority === null ? inBody(body, plan) : inBody(body, plan, "priorities", priority)}#${pledge}`,
  money: (body: string) => inBody(body, "money"),
  fund: (body: string, fund: string) => `${inBody(body, "money")}#${fund}`,
  decisions: (body: string) => inBody(body, "decisions"),
  decision: (body: string, reference: string) => inBody(body, "decisions", reference),
  meetings: (body: string) => inBody(body, "meetings"),
  meeting: (body: string, meeting: string) => inBody(body, "meetings", meeting),
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

function withParameter(path: string, name: string, value: number): string {
  const [beforeHash = "", hash] = path.split("#");
  const joined = `${beforeHash}${beforeHash.includes("?") ? "&" : "?"}${name}=${value}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
