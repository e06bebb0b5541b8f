import { Alert } from "@mui/material";
import { useRecordContext } from "react-admin";
import { useWatch } from "react-hook-form";
import { RowInput } from "../../field/RowInput.tsx";
import type { MeasureRow } from "./measure-row.ts";

/** Below what counts are withheld, with what raising it does not do. */
export function SuppressBelowInput() {
  const measure = useRecordContext<MeasureRow>();
  const typed: unknown = useWatch({ name: "suppressBelow" });
  const isRaised = measure !== undefined && typeof typed === "number" && typed > (measure.suppressBelow ?? 0);
  return (
    <>
      <RowInput source="suppressBelow" />
      {isRaised && (
        <Alert severity="warning" role="status" sx={{ my: 1 }}>
          From the next published version on, counts below {typed} are withheld. Those that were published
          before stay where they are: once this is saved, the measure’s page names them and lets you withdraw
          them.
        </Alert>
      )}
    </>
  );
}
