import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import type { Route } from "./+types/MeasuresPage";
import { ForceLinks, forceLinkFields } from "./ForceLinks.tsx";
import { MeasureTable, measureRowFields } from "./MeasureTable.tsx";
import { whoseWords } from "./measure-words.ts";

const measuresPage = graphql(
  `
    query MeasuresPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      links: policingBody(slug: $body, asAt: $asAt) { ...ForceLinkFields }
      measures(
        body: $body
        orderBy: [{ field: lead }, { field: code }, { field: title }]
        first: $first
        offset: $offset
        asAt: $asAt
      ) {
        totalCount
        nodes { lead ...MeasureRowFields }
      }
    }
  `,
  [recordFrame, forceLinkFields, measureRowFields],
);

/** Whose work measures tell of, in the order in which the API gives them. */
const GROUPS = [
  { lead: "OFFICE", title: whoseWords.OFFICE },
  { lead: "PARTNER", title: whoseWords.PARTNER },
  { lead: "POLICE", title: whoseWords.POLICE },
  { lead: null, title: "Whose work it is, is not stated" },
] as const;

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  return { record: await readRecord(page, measuresPage, rowsOfPage(number)), number };
}

export default function MeasuresPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.measures;
  return (
    <RecordPage record={record} title="Measures" section="Measures">
      <p className="lead">
        What is counted to see whether the plan does what it promises. The rating is worked out from the
        figures and the target of the year; nobody types it.
      </p>
      <ForceLinks of={record.links} />
      <p className="govuk-body measure">
        The Panel scrutinises the Commissioner, and not the force. So what the Commissioner’s office is to
        reach itself stands apart from the force’s performance, for which the Commissioner holds the chief
        constable to account.
      </p>
      {nodes.length === 0 && <MeasureTable body={body} measures={nodes} caption="Measures" />}
      {GROUPS.map(({ lead, title }) => {
        const measures = nodes.filter((measure) => measure.lead === lead);
        return (
          measures.length > 0 && (
            <section key={title} aria-label={title}>
              <h2 className="heading">{title}</h2>
              <MeasureTable body={body} measures={measures} caption={`${title}, with their latest year`} />
            </section>
          )
        );
      })}
      <Pages path={paths.measures(body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}
