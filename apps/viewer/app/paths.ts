import type { SpendingParameter } from "@frankpledge/domain";

const segment = encodeURIComponent;
const inBody = (body: string, ...rest: string[]): string => `/${[body, ...rest].map(segment).join("/")}`;

/** The ids of what can be pointed to within a page. */
export const anchors = {
  milestones: "milestones",
  dependencies: "dependencies",
  risks: "risks",
  ratings: "ratings",
  funds: "funds",
  savings: "savings",
  grants: "grants",
  update: (slug: string) => `update-${slug}`,
  question: (slug: string) => `question-${slug}`,
  recommendation: (slug: string) => `recommendation-${slug}`,
  procedure: (slug: string) => `procedure-${slug}`,
  activities: "activities",
  feedbackThemes: "in-their-own-words",
  feedback: (slug: string) => `feedback-${slug}`,
  surveyQuestion: (slug: string) => `question-${slug}`,
} as const;

/** The address of every page. Pages and components link by these only, so that an address can change in one place. */
export const paths = {
  home: () => "/",
  accessibility: () => "/accessibility",
  /** Without words to look for, the page that asks for them; without a body, in every record. */
  search: (asked: { text?: string; body?: string | null } = {}) =>
    withParameters("/search", [
      ["q", asked.text],
      ["body", asked.body],
    ]),
  /** Where the server has the page made for a request that it refuses. No slug is a hyphen, so no record is there. */
  refusal: (status: 400 | 405) => `/-/${status}`,
  body: (body: string) => inBody(body),
  plan: (body: string, plan: string) => inBody(body, plan),
  priority: (body: string, plan: string, priority: string) => inBody(body, plan, "priorities", priority),
  project: (body: string, plan: string, project: string) => inBody(body, plan, "projects", project),
  /** On the page of its project. */
  update: (body: string, plan: string, project: string, update: string) =>
    `${inBody(body, plan, "projects", project)}#${anchors.update(update)}`,
  /** On the page of its project. */
  dependencies: (body: string, plan: string, project: string) =>
    `${inBody(body, plan, "projects", project)}#${anchors.dependencies}`,
  milestones: (body: string, plan: string, project: string) =>
    `${inBody(body, plan, "projects", project)}#${anchors.milestones}`,
  risks: (body: string, plan: string, project: string) =>
    `${inBody(body, plan, "projects", project)}#${anchors.risks}`,
  /** All projects of a plan, or of one of its priorities. */
  projects: (body: string, plan: string, priority?: string) =>
    ofPriority(inBody(body, plan, "projects"), priority),
  /** The projects of a strand of a plan; of null, those whose strand is not stated. */
  strand: (body: string, plan: string, strand: string | null) =>
    withParameter(inBody(body, plan, "projects"), "strand", strand ?? ""),
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
  /** Of a financial year and to the end of one of its periods; without them, of the newest figures. */
  money: (body: string, asked: { year?: string; to?: number | null } = {}) =>
    withParameters(inBody(body, "money"), [
      ["year", asked.year],
      ["to", asked.to],
    ]),
  savings: (body: string, year: string) => `${paths.money(body, { year })}#${anchors.savings}`,
  grants: (body: string, year?: string) => `${paths.money(body, { year })}#${anchors.grants}`,
  financialUpdate: (body: string, year: string, quarter: number) =>
    inBody(body, "money", year, `q${quarter}`),
  /** The list of payments; what it is asked by is read by the domain's `spendingAsked`. */
  spending: (body: string, asked: SpendingQuery = {}) =>
    withParameters(inBody(body, "spending"), Object.entries(asked)),
  /** The payments of a project. */
  spendingOf: (body: string, plan: string, project: string) =>
    paths.spending(body, { project: `${plan}/${project}` }),
  payment: (body: string, id: string) => inBody(body, "spending", id),
  over500: (body: string, asked: SpendingQuery = {}) =>
    withParameters(inBody(body, "spending", "over-500"), Object.entries(asked)),
  /** A file of a body's record, such as "payments.csv", of what the page asks. */
  schedule: (body: string, plan: string) => `/downloads/${segment(body)}/schedules/${segment(`${plan}.xml`)}`,
  download: (body: string, file: string, asked: Readonly<Record<string, string | undefined>> = {}) =>
    withParameters(`/downloads/${segment(body)}/${segment(file)}`, Object.entries(asked)),
  fund: (body: string, fund: string) => `${inBody(body, "money")}#${fund}`,
  decisions: (body: string) => inBody(body, "decisions"),
  decision: (body: string, reference: string) => inBody(body, "decisions", reference),
  measures: (body: string) => inBody(body, "measures"),
  measure: (body: string, measure: string) => inBody(body, "measures", measure),
  surveys: (body: string) => inBody(body, "surveys"),
  survey: (body: string, survey: string) => inBody(body, "surveys", survey),
  /** On the page of its survey. */
  surveyQuestion: (body: string, survey: string, question: string) =>
    `${inBody(body, "surveys", survey)}#${anchors.surveyQuestion(question)}`,
  /** Among what people said in their own words. */
  feedback: (body: string, theme: string) => `${inBody(body, "surveys")}#${anchors.feedback(theme)}`,
  /** What needs attention; of one rule alone, or of all. */
  attention: (body: string, rule: string | null = null) =>
    withParameters(inBody(body, "attention"), [["rule", rule]]),
  meetings: (body: string) => inBody(body, "meetings"),
  meeting: (body: string, meeting: string) => inBody(body, "meetings", meeting),
  /** On the page of its meeting. */
  question: (body: string, meeting: string, question: string) =>
    `${inBody(body, "meetings", meeting)}#${anchors.question(question)}`,
  recommendation: (body: string, meeting: string, recommendation: string) =>
    `${inBody(body, "meetings", meeting)}#${anchors.recommendation(recommendation)}`,
  /** Everything that was put at meetings and wants an answer. */
  questions: (body: string) => inBody(body, "questions"),
  scrutiny: (body: string) => inBody(body, "scrutiny"),
  activities: (body: string) => `${inBody(body, "scrutiny")}#${anchors.activities}`,
  procedure: (body: string, procedure: string) =>
    `${inBody(body, "scrutiny")}#${anchors.procedure(procedure)}`,
  /** What is due when, in a financial year; without one, in the year that is read for. */
  cycle: (body: string, year?: string) => withParameters(inBody(body, "cycle"), [["year", year]]),
  /** The areas side by side, with the money of a financial year; without one, of the newest figures. */
  areas: (body: string, year?: string) => withParameters(inBody(body, "areas"), [["year", year]]),
  area: (body: string, area: string) => inBody(body, "areas", area),
  publication: (body: string) => inBody(body, "publication"),
  packs: (body: string) => inBody(body, "packs"),
  pack: (body: string, pack: string) => inBody(body, "packs", pack),
  /** A report as a file, by the ending of its name. */
  packFile: (body: string, pack: string, ending: string) =>
    `/downloads/packs/${segment(body)}/${segment(pack)}.${ending}`,
  packTable: (body: string, pack: string, table: string) =>
    `/downloads/packs/${segment(body)}/${segment(pack)}/${segment(table)}.csv`,
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

type SpendingQuery = Partial<Readonly<Record<SpendingParameter, string>>>;

const withParameters = (
  path: string,
  asked: readonly (readonly [string, string | number | null | undefined])[],
) =>
  asked.reduce(
    (made, [name, value]) =>
      value === undefined || value === null || value === "" ? made : withParameter(made, name, value),
    path,
  );

const ofPriority = (path: string, priority?: string): string =>
  priority === undefined ? path : withParameter(path, "priority", priority);

function withParameter(path: string, name: string, value: string | number): string {
  const [beforeHash = "", hash] = path.split("#");
  const joined = `${beforeHash}${beforeHash.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
