import { Stack } from "@mui/material";
import { NotStated } from "../../field/NotStated.tsx";
import { RagChip } from "../../field/RagChip.tsx";
import type { MeasureRow } from "./measure-row.ts";

/** How the latest year that has readings is rated; a year with no more than a target says nothing yet. */
export function showLatestYear({ years }: MeasureRow) {
  const latest = years.find(({ periods }) => periods > 0) ?? years[0];
  if (!latest) return <NotStated />;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {latest.financialYear}
      <RagChip {...latest.performanceRag} />
    </Stack>
  );
}
