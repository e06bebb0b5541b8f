import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { DeliveryLabel, deliveryLabelFields } from "./DeliveryLabel.tsx";
import { EndStatus, endStatusFields } from "./EndStatus.tsx";
import { projectStageWords } from "./stage-words.ts";

export const projectRowFields = graphql(
  `
    fragment ProjectTableRowFields on Project {
      slug
      code
      title
      objective
      strand
      stage
      statutory
      expectedEnd
      endStatus { ...EndStatusFields }
      deliveryRag { ...DeliveryLabelFields }
    }
  `,
  [endStatusFields, deliveryLabelFields],
);

interface Props {
  body: string;
  plan: string;
  projects: FragmentOf<typeof projectRowFields>[];
  caption: string;
  /** True where projects of several stages stand in the one table. */
  mixed?: boolean;
}

const stageColumn: Column<ResultOf<typeof projectRowFields>> = {
  heading: "Stage",
  cell: ({ stage }) => projectStageWords[stage],
};

/** The table of projects: strand, project, objective, forecast end (S3.3), what the law requires (S3.4), and the rating. */
export function ProjectTable({ body, plan, projects, caption, mixed = false }: Props) {
  const columns: readonly Column<ResultOf<typeof projectRowFields>>[] = [
    {
      heading: "Project and objective",
      cell: ({ slug, code, title, statutory, objective }) => (
        <>
          {code && <span className="code">{code}</span>}
          <RecordLink to={paths.project(body, plan, slug)}>{title}</RecordLink>{" "}
          {statutory && <strong className="tag tag--law">Required by law</strong>}
          <span className="lines__more">
            <Stated otherwise="Objective not stated">{objective}</Stated>
          </span>
        </>
      ),
    },
    ...(mixed ? [stageColumn] : []),
    { heading: "Strand", cell: ({ strand }) => <Stated>{strand}</Stated> },
    {
      heading: "Forecast end",
      cell: ({ expectedEnd, endStatus }) => (
        <>
          <DateText date={expectedEnd} />
          <EndStatus status={endStatus} />
        </>
      ),
    },
    { heading: "Delivery", cell: ({ deliveryRag }) => <DeliveryLabel rating={deliveryRag} /> },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={readFragment(projectRowFields, projects)}
      rowKey={({ slug }) => slug}
    />
  );
}
