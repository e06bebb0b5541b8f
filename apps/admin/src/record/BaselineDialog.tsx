import { MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { type RaRecord, useGetList, useNotify, useRefresh } from "react-admin";
import { ReasonDialog } from "../frame/ReasonDialog.tsx";
import { setBaseline } from "./baseline.ts";

interface BaselineDialogProps {
  planId: string;
  onClose: () => void;
}

/** Takes a published version as a plan's yardstick, with the reason and who approved it. */
export function BaselineDialog({ planId, onClose }: BaselineDialogProps) {
  const [release, setRelease] = useState("");
  const [approvedBy, setApprovedBy] = useState("");
  const { data: releases = [] } = useGetList<RaRecord>("releases", { pagination: { page: 1, perPage: 100 } });
  const notify = useNotify();
  const refresh = useRefresh();
  return (
    <ReasonDialog
      title="Set the baseline"
      does="Set the baseline"
      onClose={onClose}
      onConfirm={async (reason) => {
        if (!release || !approvedBy.trim() || !reason) {
          throw new Error("Choose a version, and say who approved it and why: the public reads all three.");
        }
        await setBaseline({ planId, release: Number(release), approvedBy: approvedBy.trim(), reason });
        notify(`Version ${release} is the baseline from the next published version on.`, { type: "success" });
        refresh();
      }}
    >
      <Typography>The baselines before it stay on the record and stay in sight.</Typography>
      <TextField
        select
        required
        label="Published version"
        value={release}
        onChange={({ target }) => setRelease(target.value)}
      >
        {releases.map(({ number, title }) => (
          <MenuItem key={number} value={String(number)}>
            Version {number}: {title}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        label="Approved by"
        value={approvedBy}
        onChange={({ target }) => setApprovedBy(target.value)}
        helperText="A role, such as the Commissioner."
      />
    </ReasonDialog>
  );
}
