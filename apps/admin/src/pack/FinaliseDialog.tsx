import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { useId, useState } from "react";
import { Link, useNotify, useRefresh } from "react-admin";
import { finalise, type PackRow } from "./pack-requests.ts";

interface FinaliseDialogProps {
  pack: PackRow;
  onClose: () => void;
}

/** Publishes the record with the report, which is final from then on. */
export function FinaliseDialog({ pack, onClose }: FinaliseDialogProps) {
  const [title, setTitle] = useState(pack.title);
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const heading = useId();
  const confirm = async () => {
    setBusy(true);
    try {
      const release = await finalise(pack.id, title.trim() || null);
      notify(`The report is final in published version ${release}.`, { type: "success" });
      refresh();
      onClose();
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>Make it final and publish</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <Typography>
            A version of the whole record is published with it, and its figures are those of that version for
            ever. <Link to="/publish">See first what the public will see</Link>
          </Typography>
          <TextField
            label="Title of the published version"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
          {fault && <Alert severity="error">{fault}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" disabled={isBusy} onClick={confirm}>
          Make it final and publish
        </Button>
      </DialogActions>
    </Dialog>
  );
}
