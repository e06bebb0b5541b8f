import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";

export const consultationFields = graphql(`
  fragment ConsultationFields on Consultation {
    source
    period
    participants
  }
`);

type Consultation = ResultOf<typeof consultationFields>;

const columns: readonly Column<Consultation>[] = [
  { heading: "Who was asked", cell: ({ source }) => source },
  { heading: "Over what time", cell: ({ period }) => <Stated>{period}</Stated> },
  {
    heading: "How many took part",
    cell: ({ participants }) => <Stated>{participants !== null && groupThousands(participants)}</Stated>,
    numeric: true,
  },
];

interface Props {
  consultations: FragmentOf<typeof consultationFields>[];
}

/** Whose views a plan was built on. */
export function Consultations({ consultations }: Props) {
  if (consultations.length === 0) return <p className="govuk-body gap">Not stated</p>;
  return (
    <DataTable
      caption="Whose views the plan was built on"
      captionHidden
      columns={columns}
      rows={readFragment(consultationFields, consultations)}
      rowKey={({ source }) => source}
    />
  );
}
