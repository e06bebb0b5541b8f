import RemoveIcon from "@mui/icons-material/DeleteOutlined";
import { Button, Typography } from "@mui/material";
import { useState } from "react";
import {
  useCanAccess,
  useDataProvider,
  useNotify,
  useRecordContext,
  useRedirect,
  useRefresh,
} from "react-admin";
import { useEntity } from "../field/entities.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

/**
 * Takes the row around off the working record. It asks first and then waits for the answer: an "undo" a moment
 * later would have to be a second change on a record that forgets nothing.
 */
export function RemoveButton() {
  const { name, one, represent, isFixed } = useEntity();
  const row = useRecordContext();
  const { canAccess } = useCanAccess({ resource: name, action: "delete", record: row });
  const [isAsking, setAsking] = useState(false);
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  if (!row || !canAccess || isFixed) return null;
  return (
    <>
      <Button size="small" color="error" startIcon={<RemoveIcon />} onClick={() => setAsking(true)}>
        Remove
      </Button>
      {isAsking && (
        <ReasonDialog
          title={`Remove this ${one}?`}
          does="Remove"
          isDangerous
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            await dataProvider.delete(name, { id: row.id, previousData: row, meta: { reason } });
            notify(`Removed. The history keeps the ${one}.`, { type: "success" });
            redirect("list", name);
            refresh();
          }}
        >
          <Typography>
            “{represent(row as never)}” leaves the working record. The history keeps it, and the public sees
            it until the next published version.
          </Typography>
        </ReasonDialog>
      )}
    </>
  );
}
