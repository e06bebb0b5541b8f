import {
  Box,
  Card,
  Checkbox,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import type { ReactNode } from "react";
import { RecordContextProvider, useListContext } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { useFieldLabel } from "../field/field-label.ts";
import { useFieldDescription } from "../field/field-set.ts";
import { RowField } from "../field/RowField.tsx";
import { capitalised } from "../field/words.ts";
import { apiSchema } from "../graphql/api.ts";
import { fieldTypeOf, sortableFields } from "../graphql/entity.ts";
import { BulkBar } from "./BulkBar.tsx";
import { RowLink } from "./RowLink.tsx";
import { SortableHeading } from "./SortableHeading.tsx";
import { useSelectable } from "./selectable.ts";

export interface RowsProps {
  lead: string;
  columns: string[];
  /** What can be done to several rows at once, where that is not to clear or to remove them. */
  bulk?: ReactNode;
}

/** Rows as a table. The first column is a link, so that a keyboard gets wherever a mouse does. */
export function RowTable({ lead, columns, bulk }: RowsProps) {
  const { name, one, many, represent } = useEntity();
  const { data = [], isPending, selectedIds, onSelect, onToggleItem } = useListContext();
  const isSelectable = useSelectable(bulk);
  const sortable = sortableFields(apiSchema, name);
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  const ids = data.map((row) => row.id);
  const isWhole = ids.length > 0 && ids.every((id) => selectedIds.includes(id));

  return (
    <Card>
      <BulkBar>{bulk}</BulkBar>
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small" aria-label={capitalised(many)}>
          <TableHead>
            <TableRow>
              {isSelectable && (
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={isWhole}
                    indeterminate={!isWhole && ids.some((id) => selectedIds.includes(id))}
                    onChange={() => onSelect(isWhole ? [] : ids)}
                    slotProps={{ input: { "aria-label": `Select all ${many} on this page` } }}
                  />
                </TableCell>
              )}
              <SortableHeading source={lead} label={capitalised(one)} isSortable={sortable.has(lead)} />
              {columns.map((source) => (
                <ColumnHeading key={source} source={source} isSortable={sortable.has(source)} />
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((row) => (
              <RecordContextProvider key={row.id} value={row}>
                <TableRow hover selected={selectedIds.includes(row.id)}>
                  {isSelectable && (
                    <TableCell padding="checkbox">
                      <Checkbox
                        checked={selectedIds.includes(row.id)}
                        onChange={() => onToggleItem(row.id)}
                        slotProps={{ input: { "aria-label": `Select ${represent(row as never)}` } }}
                      />
                    </TableCell>
                  )}
                  <TableCell sx={{ minWidth: 220 }}>
                    <RowLink />
                  </TableCell>
                  {columns.map((source) => (
                    <Cell key={source} source={source} />
                  ))}
                </TableRow>
              </RecordContextProvider>
            ))}
          </TableBody>
        </Table>
      </Box>
      {data.length === 0 && (
        <Typography sx={{ p: 2 }}>Nothing matches. Change or clear the filters.</Typography>
      )}
    </Card>
  );
}

const ColumnHeading = ({ source, isSortable }: { source: string; isSortable: boolean }) => (
  <SortableHeading
    source={source}
    label={useFieldLabel(source)}
    isSortable={isSortable}
    align={useAlignment(source)}
  />
);

function Cell({ source }: { source: string }) {
  const isLong = useFieldDescription(source)?.kind === "prose";
  const align = useAlignment(source);
  return (
    <TableCell align={align} sx={{ minWidth: isLong ? 220 : 110, fontVariantNumeric: "tabular-nums" }}>
      <Box sx={isLong ? THREE_LINES : undefined}>
        <RowField source={source} />
      </Box>
    </TableCell>
  );
}

/** Sums and other numbers stand under each other by their last digits. */
function useAlignment(source: string): "right" | "left" {
  const { name } = useEntity();
  return NUMBERS.has(fieldTypeOf(apiSchema, name, source) ?? "") ? "right" : "left";
}

const NUMBERS = new Set(["Money", "Decimal"]);

/** Long words are cut in a table; the row's own page has them whole. */
const THREE_LINES = {
  display: "-webkit-box",
  WebkitLineClamp: 3,
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
} as const;
