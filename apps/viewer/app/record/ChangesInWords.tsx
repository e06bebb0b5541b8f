import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { countWords } from "../text/count-words.ts";
import { RecordLink } from "./RecordLink.tsx";

export const toldChangeFields = graphql(`
  fragment ToldChangeFields on ToldChange {
    id
    kind
    sentence
  }
`);

/** As many as a Panel member reads before a meeting. */
export const CHANGES_IN_SHORT = 100;

interface Props {
  told: FragmentOf<typeof toldChangeFields>[];
  /** How many there are besides. */
  more: number;
  /** Where the rows can be read, by id. */
  places: Readonly<Record<string, { path: string; name?: string }>>;
}

/** What moved, in sentences; the whole of what changed stands below it, field by field. */
export function ChangesInWords({ told, more, places }: Props) {
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="in-words">
      <h2 className="heading" id="in-words">
        In short
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {readFragment(toldChangeFields, told).map(({ id, kind, sentence }) => {
          const place = places[id];
          return (
            <li key={`${id} ${kind}`}>
              {place ? <RecordLink to={place.path}>{sentence}</RecordLink> : sentence}
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className="govuk-body">{`${countWords(more, "further change")} can be told from the list below.`}</p>
      )}
    </section>
  );
}
