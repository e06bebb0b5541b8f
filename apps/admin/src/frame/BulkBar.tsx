import { Button, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useListContext } from "react-admin";
import { BulkActions } from "./BulkActions.tsx";

/** Appears above a table when rows of it are selected, with what can be done to them. */
export function BulkBar({ children }: { children: ReactNode }) {
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Stack
      direction="row"
      sx={{ gap: 1, px: 2, py: 1, alignItems: "center", flexWrap: "wrap", bgcolor: "action.selected" }}
    >
      <Typography sx={{ mr: 1 }} role="status">
        {selectedIds.length} selected
      </Typography>
      {children ?? <BulkActions />}
      <Button size="small" onClick={() => onUnselectItems()}>
        Select none
      </Button>
    </Stack>
  );
}
