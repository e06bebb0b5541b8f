import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { RagMark } from "../plan/RagMark.tsx";

export const performanceLabelFields = graphql(`
  fragment PerformanceLabelFields on PerformanceRag {
    colour
    label
    definition
    reason
  }
`);

interface Props {
  rating: FragmentOf<typeof performanceLabelFields>;
}

/** What the numbers of a year say of its target, with how it came about. Never the colour alone. */
export function PerformanceLabel({ rating: masked }: Props) {
  const { colour, label, definition, reason } = readFragment(performanceLabelFields, masked);
  return (
    <>
      <span className="rating">
        {colour && <RagMark colour={colour} />} {label}
      </span>
      <span className="lines__more">{reason}</span>
      {definition && <span className="lines__more">{definition}</span>}
    </>
  );
}
