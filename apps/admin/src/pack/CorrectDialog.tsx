import { Typography } from "@mui/material";
import { useNotify, useRedirect } from "react-admin";
import { ReasonDialog } from "../frame/ReasonDialog.tsx";
import { correct, type PackRow } from "./pack-requests.ts";

interface CorrectDialogProps {
  pack: PackRow;
  onClose: () => void;
}

/** Opens the next edition of a final report, which names this one and says what it puts right. */
export function CorrectDialog({ pack, onClose }: CorrectDialogProps) {
  const notify = useNotify();
  const redirect = useRedirect();
  return (
    <ReasonDialog
      title="Put a mistake right"
      does={`Begin edition ${pack.edition + 1}`}
      isReasonRequired
      onClose={onClose}
      onConfirm={async (correction) => {
        if (!correction)
          throw new Error("Say what was wrong and what stands in its place: the public reads it.");
        const id = await correct(pack.id, correction);
        notify(`Edition ${pack.edition + 1} is a draft with the same words. Change what was wrong.`, {
          type: "success",
        });
        redirect("show", "packs", id);
      }}
    >
      <Typography>
        The final report stays as it is and is told to be replaced. Say what was wrong in it and what stands
        in its place.
      </Typography>
    </ReasonDialog>
  );
}
