import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
} from "@mui/material";
import { type ReactNode, useId, useState } from "react";

interface ReasonDialogProps {
  title: string;
  /** What will happen, for whoever is about to decide. */
  children: ReactNode;
  /** The word on the button that does it. */
  does: string;
  isDangerous?: boolean;
  onClose: () => void;
  /** Does it; what it throws is shown, and the dialog stays. */
  onConfirm: (reason: string | undefined) => Promise<void>;
}

/** Asks before a change of the record, and takes the reason that is kept with it. */
export function ReasonDialog({ title, children, does, isDangerous, onClose, onConfirm }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const heading = useId();

  const confirm = async () => {
    setBusy(true);
    setFault(undefined);
    try {
      await onConfirm(reason.trim() || undefined);
      onClose();
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          {children}
          <TextField
            label="Why this change?"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            helperText="Kept with the change in the history."
          />
          {fault && <Alert severity="error">{fault}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color={isDangerous ? "error" : "primary"}
          disabled={isBusy}
          onClick={confirm}
        >
          {does}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
