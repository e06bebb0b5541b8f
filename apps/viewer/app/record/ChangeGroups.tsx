import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { groupByEntity } from "./entity-words.ts";
import { FieldChanges, fieldChangeFields } from "./FieldChanges.tsx";
import { RecordLink } from "./RecordLink.tsx";
import { LEFT_OUT } from "./what-differs.ts";

export const changeFields = graphql(
  `
    fragment ChangeFields on Change {
      kind
      entity
      id
      label
      fields { ...FieldChangeFields }
    }
  `,
  [fieldChangeFields],
);

/** As many as anyone reads on one page; the places of all of them are one question to the API. */
export const CHANGES_ON_A_PAGE = 200;

const kindWords = { ADDED: "Added", CHANGED: "Changed", REMOVED: "Removed" } as const;

interface Props {
  changes: FragmentOf<typeof changeFields>[];
  /** Where the rows that have a place can be read, by id. */
  places: Readonly<Record<string, { path: string; name?: string }>>;
}

/** What was added, changed and removed, under the words for what it is. */
export function ChangeGroups({ changes, places }: Props) {
  const shown = readFragment(changeFields, changes);
  return (
    <>
      {shown.some(({ kind }) => kind === "CHANGED") && (
        <p className="hint">{`${LEFT_OUT} stands for paragraphs that are the same before and after.`}</p>
      )}
      {groupByEntity(shown).map(({ title, rows }) => (
        <section aria-label={title} key={title}>
          <h2 className="heading">{title}</h2>
          <ul className="changes">
            {rows.map(({ id, kind, label, fields }) => {
              const place = places[id];
              return (
                <li className="change" key={id}>
                  <p className="change__label">
                    <span className={`change__kind change__kind--${kind.toLowerCase()}`}>
                      {kindWords[kind]}
                    </span>
                    {place ? <RecordLink to={place.path}>{place.name ?? label}</RecordLink> : label}
                  </p>
                  {kind === "CHANGED" && <FieldChanges fields={fields} />}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
