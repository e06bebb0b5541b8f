import { graphql } from "@frankpledge/schema";
import { Fragment } from "react";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { BackgroundPapers, backgroundPaperFields } from "../scrutiny/BackgroundPapers.tsx";
import { WithheldList, withheldFields } from "../scrutiny/WithheldList.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { DateText } from "../text/DateText.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import { Stated } from "../text/Stated.tsx";
import type { Route } from "./+types/DecisionPage";
import { DecisionBudget, decisionBudgetFields } from "./DecisionBudget.tsx";
import { DecisionMoney, decisionMoneyFields } from "./DecisionMoney.tsx";
import { Tags } from "./Tags.tsx";

const decisionPage = graphql(
  `
    query DecisionPage($body: String!, $reference: String!, $asAt: AsAt!) {
      ...RecordFrame
      decision(body: $body, reference: $reference, asAt: $asAt) {
        reference
        title
        stage
        plannedFor
        approvedOn
        leadOfficer
        openness
        interests
        background
        backgroundPapers { ...BackgroundPaperFields }
        withheld { ...WithheldFields }
        summary
        tags
        source
        plan { slug title }
        projects { id slug title plan { slug } }
        lines { ...DecisionMoneyFields }
        ...DecisionBudgetFields
      }
    }
  `,
  [recordFrame, decisionMoneyFields, decisionBudgetFields, backgroundPaperFields, withheldFields],
);

const opennessWords = { PUBLIC: "All of it", PART_CONFIDENTIAL: "In part: some of it is withheld" } as const;

export async function loader(page: Route.LoaderArgs) {
  const { reference } = page.params;
  const { decision, ...record } = await readRecord(page, decisionPage, { reference });
  if (!decision) throw await missingPage(page);
  return { decision, record };
}

export default function DecisionPage({
  loaderData: { decision, record },
  params: { body },
}: Route.ComponentProps) {
  const { plan, projects } = decision;
  return (
    <RecordPage
      record={record}
      title={decision.title}
      kind={`Decision ${decision.reference}`}
      section="Decisions"
      trail={[{ text: "Decisions", to: paths.decisions(body) }]}
    >
      <Tags tags={decision.tags} />
      {decision.summary && <Prose text={decision.summary} className="lead" />}
      <Facts
        of={[
          ["Reference", decision.reference],
          decision.stage === "PLANNED"
            ? ["Planned for", <DateText key="planned" date={decision.plannedFor} />]
            : ["Approved", <DateText key="approved" date={decision.approvedOn} />],
          ["Lead officer", decision.leadOfficer],
          ["Open to the public", decision.openness && opennessWords[decision.openness]],
          ["Interests declared", decision.interests],
          ["Plan", plan && <RecordLink to={paths.plan(body, plan.slug)}>{plan.title}</RecordLink>],
          [
            "Projects",
            projects.length > 0 ? (
              <Fragment key="projects">
                <ul className="govuk-list">
                  {projects.map(({ id, slug, title, plan }) => (
                    <li key={id}>
                      {plan ? (
                        <RecordLink to={paths.project(body, plan.slug, slug)}>{title}</RecordLink>
                      ) : (
                        title
                      )}
                    </li>
                  ))}
                </ul>
                <CutNote given={projects.length} things="projects">
                  <SearchForRest body={body} />
                </CutNote>
              </Fragment>
            ) : (
              <Stated key="projects" otherwise="Not yet linked to a project">
                {null}
              </Stated>
            ),
          ],
        ]}
      />
      {decision.background && (
        <>
          <h2 className="heading">Background</h2>
          <div className="measure">
            <Prose text={decision.background} />
          </div>
        </>
      )}
      {decision.backgroundPapers.length > 0 && (
        <>
          <h2 className="heading">Documents relied on</h2>
          <BackgroundPapers papers={decision.backgroundPapers} />
        </>
      )}
      {decision.withheld.length > 0 && (
        <>
          <h2 className="heading">Withheld from the public</h2>
          <WithheldList withheld={decision.withheld} />
        </>
      )}
      <h2 className="heading">Money</h2>
      {decision.stage === "PLANNED" ? (
        <p className="govuk-body gap">Not decided yet</p>
      ) : (
        <DecisionMoney body={body} lines={decision.lines} />
      )}
      {decision.lines.length > 0 && (
        <>
          <h2 className="heading">Budgets that it changed</h2>
          <DecisionBudget body={body} decision={decision} />
        </>
      )}
      <Source of={decision.source} />
    </RecordPage>
  );
}
