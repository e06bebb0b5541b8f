import { resourceFor } from "../field/entities.ts";

/** The page of a row that the API named by its entity and id. */
export const rowAddress = ({ entity, id }: { entity: string; id: string }): string =>
  `/${resourceFor(entity)}/${id}/show`;
