import { TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { clearRows } from "./clear-rows.ts";
import { instantInLondon, showTime } from "./london-time.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

interface ClearDialogProps {
  ids: string[];
  onClose: () => void;
  onCleared?: () => void;
}

/** Clears one draft or several for publication, at once or after a time. */
export function ClearDialog({ ids, onClose, onCleared }: ClearDialogProps) {
  const [embargo, setEmbargo] = useState("");
  const notify = useNotify();
  const refresh = useRefresh();
  const embargoUntil = embargo ? instantInLondon(embargo) : null;
  const what = ids.length === 1 ? "this draft" : `these ${ids.length} rows`;

  return (
    <ReasonDialog
      title={`Clear ${what} for publication?`}
      does="Clear for publication"
      onClose={onClose}
      onConfirm={async (reason) => {
        await clearRows(ids, embargoUntil, reason);
        notify(
          embargoUntil
            ? `Cleared. It joins the first version published after ${showTime(embargoUntil)}.`
            : "Cleared. It joins the next published version.",
          { type: "success" },
        );
        onCleared?.();
        refresh();
      }}
    >
      <Typography>
        Clearing says that you have read the text and that the public may. Your name and the time are kept
        with it.
      </Typography>
      <TextField
        type="datetime-local"
        label="Embargo until (optional)"
        value={embargo}
        onChange={({ target }) => setEmbargo(target.value)}
        helperText="London time. A version published before then leaves it out."
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </ReasonDialog>
  );
}
