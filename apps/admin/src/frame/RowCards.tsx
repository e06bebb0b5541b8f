import { Card, CardContent, Checkbox, Skeleton, Stack, Typography } from "@mui/material";
import { RecordContextProvider, useListContext } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { useFieldLabel } from "../field/field-label.ts";
import { RowField } from "../field/RowField.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { RowLink } from "./RowLink.tsx";
import type { RowsProps } from "./RowTable.tsx";
import { useSelectable } from "./selectable.ts";

/** Rows as cards, for a screen too narrow for a table. */
export function RowCards({ columns, bulk }: RowsProps) {
  const { represent } = useEntity();
  const { data, isPending, selectedIds, onToggleItem } = useListContext();
  const isSelectable = useSelectable(bulk);
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  return (
    <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: "none" }}>
      {selectedIds.length > 0 && (
        <Card component="li" variant="outlined" sx={{ position: "sticky", top: 56, zIndex: 1 }}>
          <BulkBar>{bulk}</BulkBar>
        </Card>
      )}
      {data?.map((row) => (
        <RecordContextProvider key={row.id} value={row}>
          <Card component="li" variant="outlined">
            <CardContent sx={{ "&:last-child": { pb: 2 } }}>
              <Stack direction="row" sx={{ alignItems: "flex-start" }}>
                {isSelectable && (
                  <Checkbox
                    sx={{ mt: -1, ml: -1.5 }}
                    checked={selectedIds.includes(row.id)}
                    onChange={() => onToggleItem(row.id)}
                    slotProps={{ input: { "aria-label": `Select ${represent(row as never)}` } }}
                  />
                )}
                <RowLink />
              </Stack>
              {columns
                .filter((source) => row[source] !== null)
                .map((source) => (
                  <CardLine key={source} source={source} />
                ))}
            </CardContent>
          </Card>
        </RecordContextProvider>
      ))}
      {data?.length === 0 && (
        <Typography component="li">Nothing matches. Change or clear the filters.</Typography>
      )}
    </Stack>
  );
}

function CardLine({ source }: { source: string }) {
  return (
    <Stack direction="row" sx={{ gap: 1, mt: 0.5, alignItems: "baseline", flexWrap: "wrap" }}>
      <Typography variant="body2" color="textSecondary">
        {useFieldLabel(source)}
      </Typography>
      <Typography variant="body2" component="div" sx={{ minWidth: 0 }}>
        <RowField source={source} />
      </Typography>
    </Stack>
  );
}
