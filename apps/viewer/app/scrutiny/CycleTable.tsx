import { CYCLE_STATE_WORDS } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import type { RowPlace } from "../record/locate-rows.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { cycleKindWords } from "./scrutiny-words.ts";

export const cycleItemFields = graphql(`
  fragment CycleItemFields on CycleItem {
    kind
    on
    title
    of
    law
    state
    row { id }
  }
`);

type Item = ResultOf<typeof cycleItemFields>;

interface Props {
  items: readonly FragmentOf<typeof cycleItemFields>[];
  caption: string;
  /** Where the rows can be read that the days come from, by their ids. */
  places: Readonly<Record<string, RowPlace>>;
}

/** What is due when, each with where it stands; a day leads to the row that it comes from. */
export function CycleTable({ items, caption, places }: Props) {
  const columns: readonly Column<Item>[] = [
    {
      heading: "What",
      cell: ({ title, of, law, row }) => {
        const place = row && places[row.id];
        return (
          <>
            {place ? <RecordLink to={place.path}>{title}</RecordLink> : title}
            {of && <span className="lines__more">{of}</span>}
            {law && <span className="lines__more">{law}</span>}
          </>
        );
      },
    },
    { heading: "When", cell: ({ on }) => <DateText date={on} otherwise="No day fixed" /> },
    { heading: "Part of the cycle", cell: ({ kind }) => cycleKindWords[kind] },
    {
      heading: "Where it stands",
      cell: ({ state, row }) => (
        <>
          <span className={state === "OVERDUE" || state === "DONE_LATE" ? "overdue" : undefined}>
            {row === null && state !== "AHEAD" ? "Not on this record" : CYCLE_STATE_WORDS[state]}
          </span>
          {row === null && <span className="lines__more">Asked by law each year</span>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(cycleItemFields, items)}
      rowKey={({ on, title, of }) => `${on} ${title} ${of}`}
    />
  );
}
