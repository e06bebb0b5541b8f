import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { fieldworkWords } from "./survey-words.ts";

export const surveyRowFields = graphql(`
  fragment SurveyRowFields on Survey {
    slug
    title
    commissionedBy
    fieldworkFrom
    fieldworkTo
    responses
  }
`);

interface Props {
  body: string;
  surveys: FragmentOf<typeof surveyRowFields>[];
  caption: string;
}

/** Surveys, each with when people were asked and how many answered. */
export function SurveyTable({ body, surveys, caption }: Props) {
  if (surveys.length === 0) return <p className="govuk-body gap">No surveys on this record</p>;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns(body)}
      rows={readFragment(surveyRowFields, surveys)}
      rowKey={({ slug }) => slug}
    />
  );
}

const columns = (body: string): Column<ResultOf<typeof surveyRowFields>>[] => [
  {
    heading: "Survey",
    cell: ({ slug, title }) => <RecordLink to={paths.survey(body, slug)}>{title}</RecordLink>,
  },
  {
    heading: "When people were asked",
    cell: ({ fieldworkFrom, fieldworkTo }) => <Stated>{fieldworkWords(fieldworkFrom, fieldworkTo)}</Stated>,
  },
  {
    heading: "How many answered",
    numeric: true,
    cell: ({ responses }) => <Stated>{responses !== null && groupThousands(responses)}</Stated>,
  },
  { heading: "Commissioned by", cell: ({ commissionedBy }) => <Stated>{commissionedBy}</Stated> },
];
