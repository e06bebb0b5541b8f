import ClearedIcon from "@mui/icons-material/FactCheck";
import { Button } from "@mui/material";
import { useState } from "react";
import { useCanAccess, useRecordContext, useResourceContext } from "react-admin";
import { ClearDialog } from "./ClearDialog.tsx";

/** Clears the draft around for publication; nothing for a row that is cleared or never needs it. */
export function ClearButton({ isInline }: { isInline?: boolean }) {
  const row = useRecordContext();
  const resource = useResourceContext();
  const { canAccess } = useCanAccess({ resource: resource ?? "", action: "edit", record: row });
  const [isAsking, setAsking] = useState(false);
  if (row?.clearance !== "DRAFT" || !canAccess) return null;
  return (
    <>
      <Button
        variant={isInline ? "text" : "contained"}
        size="small"
        startIcon={<ClearedIcon />}
        onClick={() => setAsking(true)}
      >
        {isInline ? "Clear" : "Clear for publication"}
      </Button>
      {isAsking && <ClearDialog ids={[String(row.id)]} onClose={() => setAsking(false)} />}
    </>
  );
}
