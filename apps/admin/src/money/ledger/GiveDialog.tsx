import type { AllocationShare } from "@frankpledge/domain";
import { Typography } from "@mui/material";
import type { ReactNode } from "react";
import { ReasonDialog } from "../../frame/ReasonDialog.tsx";
import { SharesInput, sharesTyped } from "./SharesInput.tsx";

interface GiveDialogProps {
  title: string;
  /** Which lines they are. */
  children?: ReactNode;
  onClose: () => void;
  onGive: (shares: AllocationShare[], reason: string | undefined) => Promise<void>;
}

/** Gives lines to projects by hand, whole or in shares. */
export function GiveDialog({ title, children, onClose, onGive }: GiveDialogProps) {
  return (
    <ReasonDialog
      title={title}
      does="Give"
      defaults={{ shares: [{ projectId: "", share: 10_000 }] }}
      onClose={onClose}
      onConfirm={(reason, { shares }) => onGive(sharesTyped(shares), reason)}
    >
      {children}
      <Typography>What is linked by hand stays so, whatever the rules say.</Typography>
      <SharesInput />
    </ReasonDialog>
  );
}
