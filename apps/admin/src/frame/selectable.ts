import type { ReactNode } from "react";
import { useCanAccess } from "react-admin";
import { useEntity } from "../field/entities.ts";

/** Whether rows of the list around can be ticked: there is something to be done to several, and the person may do it. */
export function useSelectable(bulk: ReactNode): boolean {
  const { name, isFixed, Inputs } = useEntity();
  const { canAccess } = useCanAccess({ resource: name, action: "delete" });
  return Boolean(canAccess) && !isFixed && (bulk !== undefined || Inputs !== undefined);
}
