import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Stated } from "../text/Stated.tsx";
import { DeliveryLabel, deliveryLabelFields } from "./DeliveryLabel.tsx";

export const deliveryRatingFields = graphql(
  `
    fragment DeliveryRatingFields on DeliveryRag {
      scheme
      definition
      ...DeliveryLabelFields
    }
  `,
  [deliveryLabelFields],
);

interface Props {
  rating: FragmentOf<typeof deliveryRatingFields> | null;
}

/** A delivery rating with what its colour means in its own scheme. */
export function DeliveryRating({ rating: masked }: Props) {
  const rating = readFragment(deliveryRatingFields, masked);
  return (
    <>
      <DeliveryLabel rating={rating} />
      {rating && (
        <span className="lines__more">
          <Stated otherwise="Definition not stated">{rating.definition}</Stated>
        </span>
      )}
      {rating?.scheme && <span className="lines__more">Scheme: {rating.scheme}</span>}
    </>
  );
}
