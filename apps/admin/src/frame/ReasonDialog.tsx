import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { Form, TextInput } from "react-admin";

interface ReasonDialogProps {
  title: string;
  /** What will happen, for whoever is about to decide, and the inputs that it takes. */
  children: ReactNode;
  /** The word on the button that does it. */
  does: string;
  isDangerous?: boolean;
  isReasonRequired?: boolean;
  /** What the inputs start with. */
  defaults?: object;
  onClose: () => void;
  /** Does it, told the reason and what the inputs hold; what it throws is shown, and the dialog stays. */
  onConfirm: (reason: string | undefined, values: Record<string, unknown>) => Promise<void>;
}

/** Asks before a change of the record, and takes the reason that is kept with it. */
export function ReasonDialog({
  title,
  children,
  does,
  isDangerous,
  isReasonRequired,
  defaults = {},
  onClose,
  onConfirm,
}: ReasonDialogProps) {
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const heading = useId();

  const confirm = async ({ reasonForChange, ...values }: Record<string, unknown>) => {
    setBusy(true);
    setFault(undefined);
    try {
      await onConfirm(
        typeof reasonForChange === "string" ? reasonForChange.trim() || undefined : undefined,
        values,
      );
      onClose();
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <Form record={defaults} onSubmit={confirm}>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2 }}>
            {children}
            <TextInput
              source="reasonForChange"
              label="Why this change?"
              helperText="Kept with the change in the history."
              validate={(reason: unknown) =>
                isReasonRequired && !String(reason ?? "").trim() ? "Say why." : undefined
              }
              isRequired={isReasonRequired ?? false}
            />
            {fault && <Alert severity="error">{fault}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="contained"
            color={isDangerous ? "error" : "primary"}
            disabled={isBusy}
          >
            {does}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
