import { type RaRecord, useNotify, useRedirect, useUpdate } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { ApiError } from "../graphql/api-error.ts";
import { seenFrom } from "./publication-words.ts";

/**
 * Saves what a form changed of the row it was opened on, and waits for the API's word: if someone else changed the
 * row meanwhile, nothing is saved.
 * @param opened the row as the person saw it
 * @returns what the API found wrong, by field or as a whole; the form shows it there
 */
export function useSaveRow(opened: RaRecord<string>, onConflict: () => void) {
  const { name } = useEntity();
  const [update] = useUpdate<RaRecord<string>>();
  const notify = useNotify();
  const redirect = useRedirect();
  return async (data: object) => {
    try {
      const row = await update(
        name,
        { id: opened.id, data, previousData: opened },
        { returnPromise: true, mutationMode: "pessimistic" },
      );
      notify(`Saved as change ${row?.revision}. ${row && seenFrom(row)}`, { type: "success" });
      redirect("show", name, opened.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "CONFLICT") return onConflict();
      return error.body.errors;
    }
  };
}
