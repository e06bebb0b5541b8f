import { resourceFor } from "../field/entities.ts";

/** The page of a row that the API named by its entity and id; of a removed row there is the history. */
export const rowAddress = ({ entity, id, kind }: { entity: string; id: string; kind?: string }): string =>
  `/${resourceFor(entity)}/${id}/${kind === "REMOVED" ? "history" : "show"}`;
