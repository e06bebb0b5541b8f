import { resourceFor } from "../field/entities.ts";

/** A row as the API names it beside its label. */
interface NamedRow {
  entity: string;
  id: string;
  kind?: string;
}

/** A page of a row. */
export type RowPage = "show" | "history";

/** The page of a row that the API named by its entity and id; of a removed row there is the history. */
export const rowAddress = ({ entity, id, kind }: NamedRow, page: RowPage = "show"): string =>
  `/${resourceFor(entity)}/${id}/${kind === "REMOVED" ? "history" : page}`;
