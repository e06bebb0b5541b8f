import { useNotify, useRedirect } from "react-admin";
import { useEntity } from "../field/entities.ts";

/** How a row's screens are read: when the API refuses, its own words say why. */
export function useRowQuery() {
  const { name } = useEntity();
  const notify = useNotify();
  const redirect = useRedirect();
  return {
    onError: (error: Error) => {
      notify(error.message, { type: "error" });
      redirect("list", name);
    },
  };
}
