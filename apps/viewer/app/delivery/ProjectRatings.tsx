import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Stated } from "../text/Stated.tsx";
import { DeliveryRating, deliveryRatingFields } from "./DeliveryRating.tsx";

export const projectRatingsFields = graphql(
  `
    fragment ProjectRatingsFields on Project {
      deliveryRag { ...DeliveryRatingFields }
    }
  `,
  [deliveryRatingFields],
);

interface Props {
  project: FragmentOf<typeof projectRatingsFields>;
}

/** The two ratings of a project, side by side and never merged. */
export function ProjectRatings({ project }: Props) {
  const { deliveryRag } = readFragment(projectRatingsFields, project);
  return (
    <div className="schemes">
      <section className="scheme" aria-labelledby="delivery-rating">
        <h2 className="scheme__title" id="delivery-rating">
          Delivery
        </h2>
        <DeliveryRating rating={deliveryRag} />
      </section>
      <section className="scheme" aria-labelledby="performance-rating">
        <h2 className="scheme__title" id="performance-rating">
          Performance
        </h2>
        <Stated otherwise="Not rated">{null}</Stated>
        <span className="lines__more">No readings are on this record yet.</span>
      </section>
    </div>
  );
}
