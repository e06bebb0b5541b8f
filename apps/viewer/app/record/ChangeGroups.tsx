import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { FieldChanges, fieldChangeFields } from "./FieldChanges.tsx";
import { groupByEntity } from "./entity-words.ts";
import { RecordLink } from "./RecordLink.tsx";

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

/** More than anyone reads on one page. */
const MOST = 500;

const kindWords = { ADDED: "Added", CHANGED: "Changed", REMOVED: "Removed" } as const;

interface Props {
  changes: FragmentOf<typeof changeFields>[];
  /** The pages of the rows that have one, by id. */
  pages: Readonly<Record<string, string>>;
  totalCount: number;
}

/** What was added, changed and removed, under the words for what it is. */
export function ChangeGroups({ changes, pages, totalCount }: Props) {
  const shown = readFragment(changeFields, changes.slice(0, MOST));
  return (
    <>
      {totalCount > shown.length && (
        <p className="hint">{`The first ${shown.length} of ${groupThousands(totalCount)} changes are shown.`}</p>
      )}
      {groupByEntity(shown).map(({ title, rows }) => (
        <section aria-label={title} key={title}>
          <h2 className="heading">{title}</h2>
          <ul className="changes">
            {rows.map(({ id, kind, label, fields }) => {
              const page = pages[id];
              return (
                <li className="change" key={id}>
                  <p className="change__label">
                    <span className={`change__kind change__kind--${kind.toLowerCase()}`}>{kindWords[kind]}</span>
                    {page ? <RecordLink to={page}>{label}</RecordLink> : label}
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
