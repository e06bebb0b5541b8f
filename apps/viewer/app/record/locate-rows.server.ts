import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { quarterOf, updateName } from "../money/period-words.ts";
import { paths } from "../paths.ts";
import { dateWords } from "../text/date-words.ts";

/** Where a row can be read, and a name for it where its own says too little. */
export interface RowPlace {
  path: string;
  name?: string;
}

/** As many as the API gives in one list. */
export const MOST_LOCATED = 500;

const rows = graphql(`
  query RowPlaces($body: String, $ids: [ID!]!, $first: Int!, $asAt: AsAt!) {
    plans(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    priorities(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } plan { slug } }
    }
    workstreams(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } priority { slug plan { slug } } }
    }
    commitments(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug code text body { slug } plan { slug } priority { slug } }
    }
    ragSchemes(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } plan { slug } }
    }
    baselines(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } plan { slug title } }
    }
    projects(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } plan { slug } }
    }
    statusUpdates(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug positionDate body { slug } project { slug title plan { slug } } }
    }
    funds(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    budgetLines(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear body { slug } project { slug plan { slug } } }
    }
    budgetMovements(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear body { slug } decision { reference } }
    }
    purchaseOrders(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id number supplier financialYear body { slug } project { slug plan { slug } } }
    }
    savings(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear body { slug } }
    }
    grants(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear body { slug } }
    }
    partners(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } }
    }
    financialUpdates(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear toPeriod body { slug } }
    }
    decisions(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id reference body { slug } }
    }
    milestones(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } project { slug plan { slug } } }
    }
    dependencies(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } toProject { slug plan { slug } } }
    }
    rebaselines(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } project { slug title plan { slug } } }
    }
    rounds(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } plan { slug } }
    }
    risks(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } project { slug plan { slug } } }
    }
    measures(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    targets(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id financialYear body { slug } measure { slug title } }
    }
    readings(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id period area localArea { name } body { slug } measure { slug title } }
    }
    surveys(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    surveyQuestions(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug text body { slug } survey { slug title } }
    }
    feedbackThemes(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    meetings(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    packs(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    questions(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } meeting { slug } }
    }
    recommendations(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } meeting { slug } }
    }
    scrutinyActivities(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } }
    }
    publicationDuties(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id body { slug } }
    }
    localAreas(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
    procedures(body: $body, filter: { id: { in: $ids } }, first: $first, asAt: $asAt) {
      nodes { id slug body { slug } }
    }
  }
`);

type LocatedProject = { slug: string; plan: { slug: string } | null } | null;

/**
 * The places of rows by their ids, for those that have a page or a part of one: one question for all of them.
 * @param body null when they are of several bodies
 * @param ids at most 500
 */
export async function locateRows(
  body: string | null,
  asAt: string,
  ids: string[],
): Promise<Record<string, RowPlace>> {
  if (ids.length === 0) return {};
  const found = await askApi(rows, { body, ids, first: MOST_LOCATED, asAt });
  const places = new Map<string, RowPlace>();
  for (const { id, slug, body } of found.plans.nodes) places.set(id, { path: paths.plan(body.slug, slug) });
  for (const { id, slug, body, plan } of found.priorities.nodes)
    if (plan) places.set(id, { path: paths.priority(body.slug, plan.slug, slug) });
  for (const { id, slug, body, priority } of found.workstreams.nodes)
    if (priority?.plan)
      places.set(id, { path: paths.workstream(body.slug, priority.plan.slug, priority.slug, slug) });
  for (const { id, slug, code, text, body, plan, priority } of found.commitments.nodes)
    if (plan)
      places.set(id, {
        path: paths.pledge(body.slug, plan.slug, priority?.slug ?? null, slug),
        name: code ? `${code} ${text}` : text,
      });
  for (const { id, body, plan } of found.ragSchemes.nodes)
    if (plan) places.set(id, { path: paths.ratings(body.slug, plan.slug) });
  for (const { id, body, plan } of found.baselines.nodes)
    if (plan)
      places.set(id, { path: paths.plan(body.slug, plan.slug), name: `Original plan: ${plan.title}` });
  for (const { id, slug, body, plan } of found.projects.nodes)
    if (plan) places.set(id, { path: paths.project(body.slug, plan.slug, slug) });
  for (const { id, slug, positionDate, body, project } of found.statusUpdates.nodes)
    if (project?.plan)
      places.set(id, {
        path: paths.update(body.slug, project.plan.slug, project.slug, slug),
        name: `${project.title}, ${dateWords(positionDate)}`,
      });
  for (const { id, body, project } of found.milestones.nodes)
    if (project?.plan) places.set(id, { path: paths.milestones(body.slug, project.plan.slug, project.slug) });
  for (const { id, body, toProject } of found.dependencies.nodes)
    if (toProject?.plan)
      places.set(id, { path: paths.dependencies(body.slug, toProject.plan.slug, toProject.slug) });
  for (const { id, body, project } of found.rebaselines.nodes)
    if (project?.plan)
      places.set(id, {
        path: paths.project(body.slug, project.plan.slug, project.slug),
        name: project.title,
      });
  for (const { id, body, plan } of found.rounds.nodes)
    if (plan) places.set(id, { path: paths.projects(body.slug, plan.slug) });
  for (const { id, body, project } of found.risks.nodes)
    if (project?.plan) places.set(id, { path: paths.risks(body.slug, project.plan.slug, project.slug) });
  for (const { id, slug, body } of found.measures.nodes)
    places.set(id, { path: paths.measure(body.slug, slug) });
  for (const { id, financialYear, body, measure } of found.targets.nodes)
    if (measure)
      places.set(id, {
        path: paths.measure(body.slug, measure.slug),
        name: `${measure.title}, ${financialYear}`,
      });
  for (const { id, period, area, localArea, body, measure } of found.readings.nodes)
    if (measure)
      places.set(id, {
        path: paths.measure(body.slug, measure.slug),
        name: [measure.title, period, area ?? localArea?.name].filter(Boolean).join(", "),
      });
  for (const { id, slug, body } of found.surveys.nodes)
    places.set(id, { path: paths.survey(body.slug, slug) });
  for (const { id, slug, text, body, survey } of found.surveyQuestions.nodes)
    places.set(id, {
      path: paths.surveyQuestion(body.slug, survey.slug, slug),
      name: `${survey.title}: ${text}`,
    });
  for (const { id, slug, body } of found.feedbackThemes.nodes)
    places.set(id, { path: paths.feedback(body.slug, slug) });
  for (const { id, slug, body } of found.funds.nodes) places.set(id, { path: paths.fund(body.slug, slug) });
  const ofProject = (body: string, year: string, project: LocatedProject) =>
    project?.plan ? paths.project(body, project.plan.slug, project.slug) : paths.money(body, { year });
  for (const { id, financialYear, body, project } of found.budgetLines.nodes)
    places.set(id, { path: ofProject(body.slug, financialYear, project) });
  for (const { id, financialYear, body, decision } of found.budgetMovements.nodes)
    places.set(id, {
      path: decision
        ? paths.decision(body.slug, decision.reference)
        : paths.money(body.slug, { year: financialYear }),
    });
  for (const { id, number, supplier, financialYear, body, project } of found.purchaseOrders.nodes)
    places.set(id, {
      path: ofProject(body.slug, financialYear, project),
      name: [`Order ${number}`, supplier].filter(Boolean).join(", "),
    });
  for (const { id, financialYear, body } of found.savings.nodes)
    places.set(id, { path: paths.savings(body.slug, financialYear) });
  for (const { id, financialYear, body } of found.grants.nodes)
    places.set(id, { path: paths.grants(body.slug, financialYear) });
  for (const { id, body } of found.partners.nodes) places.set(id, { path: paths.grants(body.slug) });
  for (const { id, financialYear, toPeriod, body } of found.financialUpdates.nodes)
    places.set(id, {
      path: paths.financialUpdate(body.slug, financialYear, quarterOf(toPeriod)),
      name: updateName({ financialYear, toPeriod }),
    });
  for (const { id, reference, body } of found.decisions.nodes)
    places.set(id, { path: paths.decision(body.slug, reference) });
  for (const { id, slug, body } of found.meetings.nodes)
    places.set(id, { path: paths.meeting(body.slug, slug) });
  for (const { id, slug, body } of found.packs.nodes) places.set(id, { path: paths.pack(body.slug, slug) });
  for (const { id, slug, body, meeting } of found.questions.nodes)
    if (meeting) places.set(id, { path: paths.question(body.slug, meeting.slug, slug) });
  for (const { id, slug, body, meeting } of found.recommendations.nodes)
    if (meeting) places.set(id, { path: paths.recommendation(body.slug, meeting.slug, slug) });
  for (const { id, body } of found.scrutinyActivities.nodes)
    places.set(id, { path: paths.activities(body.slug) });
  for (const { id, body } of found.publicationDuties.nodes)
    places.set(id, { path: paths.publication(body.slug) });
  for (const { id, slug, body } of found.localAreas.nodes)
    places.set(id, { path: paths.area(body.slug, slug) });
  for (const { id, slug, body } of found.procedures.nodes)
    places.set(id, { path: paths.procedure(body.slug, slug) });
  return Object.fromEntries(places);
}
