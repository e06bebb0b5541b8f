import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Stated } from "../text/Stated.tsx";
import { whatDiffers } from "./what-differs.ts";

export const fieldChangeFields = graphql(`
  fragment FieldChangeFields on FieldChange {
    field
    label
    before
    after
  }
`);

interface Props {
  fields: FragmentOf<typeof fieldChangeFields>[];
}

/** What a row said before, and what it says now. */
export function FieldChanges({ fields }: Props) {
  return (
    <dl className="field-changes">
      {readFragment(fieldChangeFields, fields).map(({ field, label, before, after }) => {
        const shown = before !== null && after !== null ? whatDiffers(before, after) : { before, after };
        return (
          <div className="field-changes__row" key={field}>
            <dt>{label}</dt>
            <dd>
              <span className="field-changes__when">Before</span>
              <del>
                <Stated>{shown.before}</Stated>
              </del>
            </dd>
            <dd>
              <span className="field-changes__when">After</span>
              <ins>
                <Stated>{shown.after}</Stated>
              </ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
