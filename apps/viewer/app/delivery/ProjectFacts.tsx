import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { AmountText, amountFields } from "../money/AmountText.tsx";
import { paths } from "../paths.ts";
import { priorityName } from "../plan/priority-name.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { DateText } from "../text/DateText.tsx";
import { Facts } from "../text/Facts.tsx";
import { EndStatus, endStatusFields } from "./EndStatus.tsx";
import { ProjectPledges, projectPledgesFields } from "./ProjectPledges.tsx";
import { slipWords } from "./slip-words.ts";
import { projectStageWords } from "./stage-words.ts";

export const projectFactsFields = graphql(
  `
    fragment ProjectFactsFields on Project {
      strand
      stage
      baselineEnd
      expectedEnd
      slip { fromFirst }
      deadline
      completedOn
      owner { title organisation }
      areaIds
      areas { slug name }
      priorities { slug position title }
      cost { ...AmountFields }
      endStatus { ...EndStatusFields }
      ...ProjectPledgesFields
    }
  `,
  [amountFields, endStatusFields, projectPledgesFields],
);

interface Props {
  body: string;
  plan: { slug: string; title: string };
  project: FragmentOf<typeof projectFactsFields>;
}

/** Where a project belongs, who answers for it, when it ends and what it costs. */
export function ProjectFacts({ body, plan, project: masked }: Props) {
  const project = readFragment(projectFactsFields, masked);
  const { owner } = project;
  return (
    <Facts
      of={[
        [
          "Plan",
          <RecordLink key="plan" to={paths.plan(body, plan.slug)}>
            {plan.title}
          </RecordLink>,
        ],
        [
          "Priority",
          project.priorities.length > 0 && (
            <>
              <ul className="govuk-list">
                {project.priorities.map((priority) => (
                  <li key={priority.slug}>
                    <RecordLink to={paths.priority(body, plan.slug, priority.slug)}>
                      {priorityName(priority)}
                    </RecordLink>
                  </li>
                ))}
              </ul>
              <CutNote given={project.priorities.length} things="priorities">
                <SearchForRest body={body} />
              </CutNote>
            </>
          ),
        ],
        [
          "Strand",
          project.strand && (
            <RecordLink key="strand" to={paths.strand(body, plan.slug, project.strand)}>
              {project.strand}
            </RecordLink>
          ),
        ],
        ["Stage", projectStageWords[project.stage]],
        ["Owner", owner && [owner.title, owner.organisation].filter(Boolean).join(", ")],
        [
          "Pledges it delivers",
          <ProjectPledges key="pledges" body={body} plan={plan.slug} project={project} />,
        ],
        [
          "Areas",
          project.areas.length > 0 && (
            <span className="lines" key="areas">
              {project.areas.map(({ slug, name }) => (
                <span className="listed" key={slug}>
                  <RecordLink to={paths.area(body, slug)}>{name}</RecordLink>
                </span>
              ))}
              {project.areaIds.length > project.areas.length &&
                `, and ${project.areaIds.length - project.areas.length} more`}
            </span>
          ),
        ],
        ["End as first planned", <DateText key="first" date={project.baselineEnd} />],
        [
          "Forecast end",
          <span className="lines" key="forecast">
            <DateText date={project.expectedEnd} />
            {slipWords(project.slip.fromFirst) && (
              <span className="lines__more">{slipWords(project.slip.fromFirst)}</span>
            )}
            <EndStatus status={project.endStatus} />
          </span>,
        ],
        ...(project.deadline === null
          ? []
          : [["Deadline", <DateText key="deadline" date={project.deadline} />] as const]),
        ...(project.stage === "COMPLETED"
          ? [["Completed", <DateText key="completed" date={project.completedOn} />] as const]
          : []),
        ["Cost", <AmountText key="cost" amount={project.cost} />],
      ]}
    />
  );
}
