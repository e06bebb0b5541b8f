import { formatReadingPeriod, parseReadingPeriod } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Prose } from "../text/Prose.tsx";

export const definitionFields = graphql(`
  fragment DefinitionFields on MeasureDefinition {
    from
    text
    change
  }
`);

interface Props {
  definitions: FragmentOf<typeof definitionFields>[];
}

/** What is counted, and how: each definition with the period from which it holds, the latest first. */
export function DefinitionList({ definitions }: Props) {
  const all = readFragment(definitionFields, definitions).toReversed();
  if (all.length === 0) return <p className="govuk-body gap">Not stated</p>;
  return (
    <>
      {all.map(({ from, text, change }) => (
        <section className="measure" key={from ?? ""}>
          {all.length > 1 && (
            <h3 className="govuk-heading-s">{from ? `From ${periodWords(from)}` : "At first"}</h3>
          )}
          <Prose text={text} />
          {change && <Prose text={change} />}
        </section>
      ))}
    </>
  );
}

function periodWords(text: string): string {
  const period = parseReadingPeriod(text);
  return period.ok ? formatReadingPeriod(period.value) : text;
}
