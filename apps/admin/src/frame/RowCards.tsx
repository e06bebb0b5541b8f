import { Card, CardContent, Skeleton, Stack, Typography } from "@mui/material";
import { RecordContextProvider, useListContext } from "react-admin";
import { useFieldLabel } from "../field/field-label.ts";
import { RowField } from "../field/RowField.tsx";
import { RowLink } from "./RowLink.tsx";
import type { RowsProps } from "./RowTable.tsx";

/** Rows as cards, for a screen too narrow for a table. */
export function RowCards({ columns }: RowsProps) {
  const { data, isPending } = useListContext();
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  return (
    <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: "none" }}>
      {data?.map((row) => (
        <RecordContextProvider key={row.id} value={row}>
          <Card component="li" variant="outlined">
            <CardContent sx={{ "&:last-child": { pb: 2 } }}>
              <RowLink />
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
