import { formatShare, shareOf } from "@frankpledge/domain";
import { Alert } from "@mui/material";
import { useWatch } from "react-hook-form";

/** What the two counts typed so far make: "45% (9 of 20)". */
export function ShareTyped() {
  const count: unknown = useWatch({ name: "count" });
  const of: unknown = useWatch({ name: "of" });
  if (typeof count !== "number" || typeof of !== "number") return null;
  const share = shareOf(count, of);
  return (
    <Alert severity={share.ok ? "info" : "warning"} role="status" sx={{ my: 1 }}>
      {share.ok ? `That is ${formatShare(share.value)}.` : share.reason}
    </Alert>
  );
}
