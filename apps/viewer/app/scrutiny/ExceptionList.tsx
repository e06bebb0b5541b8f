import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";

export const exceptionFields = graphql(`
  fragment ExceptionFields on Exception {
    id
    kind
    sentence
    label
    owner
  }
`);

type Exception = ResultOf<typeof exceptionFields>;

interface Props {
  exceptions: FragmentOf<typeof exceptionFields>[];
  /** Where the rows can be read, by id. */
  places: Readonly<Record<string, { path: string; name?: string }>>;
}

/** What needs attention, each with what was found of it and who answers for it. */
export function ExceptionList({ exceptions, places }: Props) {
  if (exceptions.length === 0) return null;
  const columns: readonly Column<Exception>[] = [
    {
      heading: "What",
      cell: ({ id, label }) => {
        const place = places[id];
        return place ? <RecordLink to={place.path}>{place.name ?? label}</RecordLink> : label;
      },
    },
    { heading: "What was found", cell: ({ sentence }) => sentence },
    { heading: "Who answers for it", cell: ({ owner }) => <Stated>{owner}</Stated> },
  ];
  return (
    <DataTable
      caption="What needs attention"
      captionHidden
      columns={columns}
      rows={readFragment(exceptionFields, exceptions)}
      rowKey={({ id, kind, sentence }) => `${id} ${kind} ${sentence}`}
    />
  );
}
