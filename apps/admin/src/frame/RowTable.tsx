import { Box } from "@mui/material";
import { DataTable } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { useFieldLabel } from "../field/field-label.ts";
import { RowField } from "../field/RowField.tsx";
import { capitalised } from "../field/words.ts";
import { apiSchema } from "../graphql/api.ts";
import { sortableFields } from "../graphql/entity.ts";
import { BulkActions } from "./BulkActions.tsx";
import { RowLink } from "./RowLink.tsx";

export interface RowsProps {
  lead: string;
  columns: string[];
}

/** Rows as a table. The first column is a link, so that a keyboard gets wherever a mouse does. */
export function RowTable({ lead, columns }: RowsProps) {
  const { name, one } = useEntity();
  const sortable = sortableFields(apiSchema, name);
  return (
    <DataTable rowClick={false} bulkActionButtons={<BulkActions />}>
      <DataTable.Col
        source={lead}
        label={capitalised(one)}
        disableSort={!sortable.has(lead)}
        sx={{ minWidth: 220 }}
      >
        <RowLink />
      </DataTable.Col>
      {columns.map((source) => (
        <Column key={source} source={source} isSortable={sortable.has(source)} />
      ))}
    </DataTable>
  );
}

/** Long words are cut in a table; the row's own page has them whole. */
const THREE_LINES = {
  display: "-webkit-box",
  WebkitLineClamp: 3,
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
} as const;

function Column({ source, isSortable }: { source: string; isSortable: boolean }) {
  return (
    <DataTable.Col
      source={source}
      label={useFieldLabel(source)}
      disableSort={!isSortable}
      sx={{ minWidth: 110 }}
    >
      <Box sx={THREE_LINES}>
        <RowField source={source} />
      </Box>
    </DataTable.Col>
  );
}
