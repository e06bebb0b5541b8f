import { Alert } from "@mui/material";
import { useWatch } from "react-hook-form";
import { movementSum, type TypedLine } from "./movement-sum.ts";

/** Under the lines of the form around: what they come to so far. */
export function MovementSum() {
  const kind = useWatch({ name: "kind" });
  const lines = useWatch({ name: "lines" }) as TypedLine[] | null | undefined;
  if (!kind || !lines?.length) return null;
  const { words, isWhole } = movementSum(kind, lines);
  return (
    <Alert severity={isWhole ? "success" : "warning"} role="status" sx={{ my: 1 }}>
      {words}
    </Alert>
  );
}
