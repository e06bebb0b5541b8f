import { missingForFinal } from "@frankpledge/domain";
import { Alert, Button, Card, CardContent, List, ListItem, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { type RaRecord, useCanAccess, useGetManyReference, useRecordContext } from "react-admin";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { FinaliseDialog } from "./FinaliseDialog.tsx";
import type { PackRow } from "./pack-requests.ts";
import { SignOffs } from "./SignOffs.tsx";

/** Who signed the report, what it lacks to be final, and the step that comes next. */
export function PackProgress() {
  const pack = useRecordContext<PackRow>();
  const { canAccess = false } = useCanAccess({ resource: "packs", action: "edit", record: pack });
  const { data: priorities } = useGetManyReference<RaRecord<string> & { title: string | null }>(
    "priorities",
    {
      target: "planId",
      id: pack?.planId ?? "",
      pagination: { page: 1, perPage: 200 },
      sort: { field: "position", order: "ASC" },
    },
  );
  const [asked, setAsked] = useState<"finalise" | "correct">();
  if (!pack) return null;
  const isFinal = pack.finalRelease !== null;
  const missing = isFinal || !priorities ? [] : missingForFinal(pack, priorities);
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {isFinal ? "Signed off" : "On its way to the Panel"}
        </Typography>
        <SignOffs pack={pack} canSign={canAccess && !isFinal} />
        {missing.length > 0 && (
          <Alert severity="info" sx={{ mt: 2 }}>
            Before it can be final:
            <List dense disablePadding>
              {missing.map((sentence) => (
                <ListItem key={sentence} disableGutters disablePadding>
                  {sentence}
                </ListItem>
              ))}
            </List>
          </Alert>
        )}
        {canAccess && (
          <Stack direction="row" sx={{ mt: 2, gap: 1 }}>
            {isFinal ? (
              <Button variant="outlined" onClick={() => setAsked("correct")}>
                Put a mistake right
              </Button>
            ) : (
              <Button
                variant="contained"
                disabled={!priorities || missing.length > 0}
                onClick={() => setAsked("finalise")}
              >
                Make it final and publish
              </Button>
            )}
          </Stack>
        )}
        {asked === "finalise" && <FinaliseDialog pack={pack} onClose={() => setAsked(undefined)} />}
        {asked === "correct" && <CorrectDialog pack={pack} onClose={() => setAsked(undefined)} />}
      </CardContent>
    </Card>
  );
}
