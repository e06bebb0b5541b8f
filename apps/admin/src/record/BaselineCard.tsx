import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { type RaRecord, useCanAccess, useGetManyReference, useRecordContext } from "react-admin";
import { BaselineDialog } from "./BaselineDialog.tsx";

/** The published versions that the plan around is measured against, and a way to keep another. */
export function BaselineCard() {
  const plan = useRecordContext();
  const [isAsking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: "plans", action: "edit" });
  const { data = [] } = useGetManyReference<RaRecord>("baselines", {
    target: "planId",
    id: plan?.id,
    pagination: { page: 1, perPage: 100 },
    sort: { field: "revision", order: "ASC" },
    filter: {},
  });
  if (!plan) return null;
  return (
    <Card>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", mb: 1, flexWrap: "wrap", gap: 1 }}>
          <Typography variant="h6" component="h2">
            Baseline
          </Typography>
          {canAccess && (
            <Button size="small" onClick={() => setAsking(true)}>
              {data.length === 0 ? "Set the baseline" : "Set another baseline"}
            </Button>
          )}
        </Stack>
        {data.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            None yet. A baseline is a published version kept as the yardstick: progress is shown against it.
          </Typography>
        )}
        {data.map(({ id, release, reason, approvedBy }) => (
          <Typography key={id} variant="body2" sx={{ mb: 1 }}>
            <strong>Version {release}</strong>, approved by {approvedBy}: “{reason}”
          </Typography>
        ))}
      </CardContent>
      {isAsking && <BaselineDialog planId={String(plan.id)} onClose={() => setAsking(false)} />}
    </Card>
  );
}
