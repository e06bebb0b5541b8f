import { graphql } from "@frankpledge/schema";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import type { Route } from "./+types/PublicationPage";
import { DutyTable, dutyFields } from "./DutyTable.tsx";

const publicationPage = graphql(
  `
    query PublicationPage($body: String!, $first: Int!, $asAt: AsAt!) {
      ...RecordFrame
      publicationDuties(body: $body, first: $first, asAt: $asAt) {
        totalCount
        nodes { overdue ...DutyFields }
      }
    }
  `,
  [recordFrame, dutyFields],
);

export const loader = (page: Route.LoaderArgs) => readRecord(page, publicationPage, { first: MOST_NESTED });

export default function PublicationPage({ loaderData: record, params: { body } }: Route.ComponentProps) {
  const { nodes, totalCount } = record.publicationDuties;
  const late = nodes.filter(({ overdue }) => overdue).length;
  return (
    <RecordPage record={record} title="What must be published, and where it is" section="Must be published">
      <p className="lead">
        An order of 2011 lists what a policing body must publish and how often. It is the Elected Local
        Policing Bodies (Specified Information) Order.
      </p>
      {totalCount > 0 && (
        <p className="govuk-body">
          {`${sentenceCase(countWords(totalCount, "thing"))} to publish. `}
          {late === 0 ? "None is known to be late." : `${late} of them ${late === 1 ? "is" : "are"} late.`}
        </p>
      )}
      <CutNote given={nodes.length} things="items">
        <SearchForRest body={body} />
      </CutNote>
      <DutyTable body={body} duties={nodes} />
    </RecordPage>
  );
}
