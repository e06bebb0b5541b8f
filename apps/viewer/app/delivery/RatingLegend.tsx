import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { RagMark } from "../plan/RagMark.tsx";
import { Stated } from "../text/Stated.tsx";

export const ratingLegendFields = graphql(`
  fragment RatingLegendFields on DeliveryRag {
    scheme
    colour
    label
    definition
  }
`);

interface Props {
  ratings: (FragmentOf<typeof ratingLegendFields> | null)[];
}

/** What the delivery colours beside it mean: in one plan amber is "at risk", in another "on course". */
export function RatingLegend({ ratings }: Props) {
  const given = ratings.map((rating) => readFragment(ratingLegendFields, rating)).filter((rating) => rating !== null);
  const meanings = [...new Map(given.map((rating) => [`${rating.scheme} ${rating.colour}`, rating])).values()];
  if (meanings.length === 0) return null;
  return (
    <div className="legend">
      <h3 className="legend__title">What the delivery ratings mean here</h3>
      <dl className="legend__list">
        {meanings.map(({ scheme, colour, label, definition }) => (
          <div key={`${scheme} ${colour}`}>
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
