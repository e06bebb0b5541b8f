import CheckIcon from "@mui/icons-material/Check";
import DraftIcon from "@mui/icons-material/EditNote";
import EmbargoIcon from "@mui/icons-material/LockClock";
import { Chip } from "@mui/material";
import { useRecordContext } from "react-admin";
import { isAhead, showTime } from "./london-time.ts";

/** Whether the row around may be published: a word and a sign, never a colour alone. */
export function ClearanceChip() {
  const row = useRecordContext();
  if (!row?.clearance) return null;
  if (row.clearance === "DRAFT") {
    return <Chip size="small" color="warning" variant="outlined" icon={<DraftIcon />} label="Draft" />;
  }
  if (isAhead(row.embargoUntil)) {
    return (
      <Chip
        size="small"
        color="info"
        variant="outlined"
        icon={<EmbargoIcon />}
        label={`Embargoed until ${showTime(row.embargoUntil)}`}
      />
    );
  }
  return <Chip size="small" color="success" variant="outlined" icon={<CheckIcon />} label="Cleared" />;
}
