import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { Period } from "./Period.tsx";
import { planStageWords } from "./plan-words.ts";

export const planCardFields = graphql(`
  fragment PlanCardFields on Plan {
    slug
    title
    periodStart
    periodEnd
    stage
    source
  }
`);

interface Props {
  body: string;
  plans: FragmentOf<typeof planCardFields>[];
}

/** A body's plans. Their source tells apart plans that bear the same title. */
export function PlanCards({ body, plans }: Props) {
  if (plans.length === 0) return <p className="govuk-body">No plan is on this record.</p>;
  return (
    <ul className="cards">
      {readFragment(planCardFields, plans).map(({ slug, title, periodStart, periodEnd, stage, source }) => (
        <li className="card" key={slug}>
          <h3 className="card__title">
            <RecordLink to={paths.plan(body, slug)}>{title}</RecordLink>
          </h3>
          <p className="card__text">
            <Period start={periodStart} end={periodEnd} />
            <br />
            {planStageWords[stage]}
          </p>
          {source && <p className="card__foot">From: {source}</p>}
        </li>
      ))}
    </ul>
  );
}
