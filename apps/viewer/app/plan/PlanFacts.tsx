import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { DateText } from "../text/DateText.tsx";
import { Facts } from "../text/Facts.tsx";
import { OriginalPlan, originalPlanFields } from "./OriginalPlan.tsx";
import { Period } from "./Period.tsx";
import { planOriginWords, planStageWords } from "./plan-words.ts";

export const planFactsFields = graphql(
  `
    fragment PlanFactsFields on Plan {
      periodStart
      periodEnd
      stage
      origin
      panelConsideredOn
      panelOutcome
      publishedOn
      refreshOf { slug title }
      refreshes { slug title }
      ...OriginalPlanFields
    }
  `,
  [originalPlanFields],
);

interface Props {
  body: string;
  plan: FragmentOf<typeof planFactsFields>;
}

/** When a plan was made, for what time, and where it stands. */
export function PlanFacts({ body, plan: masked }: Props) {
  const plan = readFragment(planFactsFields, masked);
  const linked = (other: { slug: string; title: string }) => (
    <RecordLink key={other.slug} to={paths.plan(body, other.slug)}>
      {other.title}
    </RecordLink>
  );
  return (
    <Facts
      of={[
        [
          "Period",
          <Period key="period" start={plan.periodStart} end={plan.periodEnd} otherwise="Not stated" />,
        ],
        ["Stage", planStageWords[plan.stage]],
        ["Considered by the Panel", <DateText key="considered" date={plan.panelConsideredOn} />],
        ["What the paper says the Panel did", plan.panelOutcome && `“${plan.panelOutcome}”`],
        ["Published", <DateText key="published" date={plan.publishedOn} />],
        ["This record of it", planOriginWords[plan.origin]],
        ...(plan.refreshOf ? [["A refresh of", linked(plan.refreshOf)] as const] : []),
        ...plan.refreshes.map((refresh) => ["Refreshed by", linked(refresh)] as const),
        ["Original plan", <OriginalPlan key="original" body={body} plan={plan} />],
      ]}
    />
  );
}
