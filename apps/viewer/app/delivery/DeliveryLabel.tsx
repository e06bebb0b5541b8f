import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { RagMark } from "../plan/RagMark.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";

export const deliveryLabelFields = graphql(`
  fragment DeliveryLabelFields on DeliveryRag {
    colour
    label
    positionDate
  }
`);

interface Props {
  rating: FragmentOf<typeof deliveryLabelFields> | null;
}

/** A delivery rating in a table; a legend beside the table says what it means. */
export function DeliveryLabel({ rating: masked }: Props) {
  const rating = readFragment(deliveryLabelFields, masked);
  if (!rating) return <Stated otherwise="Not rated">{null}</Stated>;
  return (
    <>
      <span className="rating">
        <RagMark colour={rating.colour} /> {rating.label}
      </span>
      <span className="lines__more">
        Position: <DateText date={rating.positionDate} />
      </span>
    </>
  );
}
