import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { atRelease, paths } from "../paths.ts";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Instant } from "../text/Instant.tsx";
import { RecordLink } from "./RecordLink.tsx";

export const releaseRowFields = graphql(`
  fragment ReleaseRowFields on Release {
    number
    title
    effectiveAt
    reconstructed
    withdrawals
  }
`);

interface Props {
  body: string;
  releases: FragmentOf<typeof releaseRowFields>[];
}

/** Published versions, the latest first. */
export function ReleaseTable({ body, releases }: Props) {
  const columns: readonly Column<ResultOf<typeof releaseRowFields>>[] = [
    {
      heading: "Version",
      cell: ({ number, title }) => (
        <>
          <RecordLink to={paths.release(body, number)}>{`Published version ${number}`}</RecordLink>
          <span className="lines__more">{title}</span>
        </>
      ),
    },
    { heading: "As the record stood on", cell: ({ effectiveAt }) => <Instant at={effectiveAt} /> },
    { heading: "Made", cell: ({ reconstructed }) => (reconstructed ? "Reconstructed later" : "At the time") },
    { heading: "Withdrawn texts", cell: ({ withdrawals }) => withdrawals, numeric: true },
    {
      heading: "Read",
      cell: ({ number }) => (
        <a className="govuk-link" href={atRelease(paths.body(body), number)}>
          Read version {number}
        </a>
      ),
    },
  ];
  return (
    <DataTable
      caption="Published versions, the latest first"
      captionHidden
      columns={columns}
      rows={readFragment(releaseRowFields, releases)}
      rowKey={({ number }) => String(number)}
    />
  );
}
