import { COLOURS, type Colour } from "@frankpledge/domain";
import { RagMark } from "../plan/RagMark.tsx";
import { Stated } from "../text/Stated.tsx";

/** What a colour means in a scheme. */
export interface RatingMeaning {
  scheme: string | null;
  colour: Colour;
  label: string;
  definition: string | null;
}

interface Props {
  /** Those that stand nearby; each is explained once. */
  meanings: readonly RatingMeaning[];
}

/** What the delivery colours nearby mean: in one plan amber is "at risk", in another "on course". */
export function RatingLegend({ meanings }: Props) {
  const each = new Map(meanings.map((meaning) => [`${meaning.scheme} ${meaning.colour}`, meaning]));
  if (each.size === 0) return null;
  const inOrder = [...each].toSorted(([, a], [, b]) => COLOURS.indexOf(a.colour) - COLOURS.indexOf(b.colour));
  return (
    <div className="legend">
      <h3 className="legend__title">What the delivery ratings mean here</h3>
      <dl className="legend__list">
        {inOrder.map(([key, { colour, label, definition }]) => (
          <div key={key}>
            <dt>
              <RagMark colour={colour} /> {label}
            </dt>
            <dd>
              <Stated otherwise="Definition not stated">{definition}</Stated>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
