import { graphql } from "@frankpledge/schema";
import { missingPage, type PageAsked } from "../record/missing-page.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";

const planOfList = graphql(
  `
    query PlanOfList($body: String!, $plan: String!, $asAt: AsAt!) {
      ...RecordFrame
      plan(slug: $plan, asAt: $asAt) {
        id
        slug
        title
        body { slug }
        readAt { release }
        priorities { id slug position title }
      }
    }
  `,
  [recordFrame],
);

interface PlanPageAsked extends PageAsked {
  params: { body: string; plan: string };
}

/**
 * What a page needs that goes through all of something in a plan, or in the priority that `?priority=` names: whose
 * it is, and which part of the list is asked for, in the published version that the frame shows.
 */
export async function readPlanList(page: PlanPageAsked) {
  const { body, plan: slug } = page.params;
  const { plan, ...record } = await readRecord(page, planOfList, { plan: slug });
  if (plan?.body?.slug !== body) throw await missingPage(page);
  const asked = new URL(page.request.url).searchParams.get("priority") || null;
  const priority = plan.priorities.find((candidate) => candidate.slug === asked) ?? null;
  if (asked !== null && priority === null) throw await missingPage(page);
  const number = pageAsked(page.request);
  return {
    record,
    plan,
    priority,
    number,
    window: {
      body,
      ...rowsOfPage(number),
      asAt: `release:${plan.readAt.release}`,
    },
  };
}
