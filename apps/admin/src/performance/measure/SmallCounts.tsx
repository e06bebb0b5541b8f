import { Alert, Button, TextField, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useCanAccess, useNotify, useRecordContext, useRefresh } from "react-admin";
import { ReasonDialog } from "../../frame/ReasonDialog.tsx";
import type { MeasureRow } from "./measure-row.ts";
import { publishedSmallCounts, type SmallCount, withdrawSmallCounts } from "./small-counts.ts";

/**
 * The small counts of the measure around that were published before they were withheld, and the way to take them back:
 * a published version never changes by itself.
 */
export function SmallCounts() {
  const measure = useRecordContext<MeasureRow>();
  const [asks, setAsks] = useState(false);
  const { canAccess } = useCanAccess({ resource: "measures", action: "edit" });
  const { data: small = [] } = useQuery({
    queryKey: ["smallCounts", measure?.id, measure?.suppressBelow],
    queryFn: () => publishedSmallCounts(String(measure?.id)),
    enabled: Boolean(measure?.suppressBelow) && canAccess === true,
  });
  if (!measure || small.length === 0) return null;
  return (
    <Alert
      severity="warning"
      action={
        <Button color="inherit" size="small" onClick={() => setAsks(true)}>
          Withdraw them
        </Button>
      }
    >
      {small.length === 1
        ? "A reading is withheld now and was"
        : `${small.length} readings are withheld now and were`}{" "}
      published before: {listWords(small)}. Published versions stay as they are, so these stand there until
      they are withdrawn.
      {asks && <Withdrawal measureId={String(measure.id)} small={small} onClose={() => setAsks(false)} />}
    </Alert>
  );
}

interface WithdrawalProps {
  measureId: string;
  small: readonly SmallCount[];
  onClose: () => void;
}

function Withdrawal({ measureId, small, onClose }: WithdrawalProps) {
  const [approvedBy, setApprovedBy] = useState("");
  const notify = useNotify();
  const refresh = useRefresh();
  const queries = useQueryClient();
  return (
    <ReasonDialog
      title="Withdraw small counts"
      does="Withdraw"
      onClose={onClose}
      onConfirm={async (reason) => {
        if (!approvedBy.trim() || !reason)
          throw new Error("Say who approved it and why: both stay on the record.");
        const count = await withdrawSmallCounts({ measureId, reason, approvedBy: approvedBy.trim() });
        notify(count === 1 ? "Withdrew 1 reading." : `Withdrew ${count} readings.`, { type: "success" });
        await queries.invalidateQueries({ queryKey: ["smallCounts"] });
        refresh();
      }}
    >
      <Typography>
        {listWords(small)}: the figures go out of every published version, for ever. The office keeps them,
        and no version to come carries them. Backups and files that were taken before still hold them.
      </Typography>
      <TextField
        required
        label="Approved by"
        value={approvedBy}
        onChange={({ target }) => setApprovedBy(target.value)}
        helperText="A role, such as the monitoring officer."
      />
    </ReasonDialog>
  );
}

/** The first of them by name; a measure of years may have many. */
function listWords(small: readonly SmallCount[]): string {
  const more = small.length - MOST_NAMED;
  return `${small.slice(0, MOST_NAMED).map(words).join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const MOST_NAMED = 12;

const words = ({ label, release }: SmallCount): string => `${label} (version ${release})`;
