import { Alert, AlertTitle, Button, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type RaRecord, useDataProvider } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useEntity } from "../field/entities.ts";
import { FieldChanges } from "../record/FieldChanges.tsx";
import { readHistory } from "../record/history.ts";
import { showTime } from "./london-time.ts";

interface ConflictPanelProps {
  /** The row as the person saw it. */
  opened: RaRecord<string>;
  onKeep: () => void;
  onDiscard: (theirs: RaRecord<string>) => void;
}

/** Tells that someone else changed the row meanwhile, and lets the person decide over what they typed. */
export function ConflictPanel({ opened, onKeep, onDiscard }: ConflictPanelProps) {
  const { name, one } = useEntity();
  const { setValue } = useFormContext();
  const dataProvider = useDataProvider();
  const readTheirs = async () => (await dataProvider.getOne<RaRecord<string>>(name, { id: opened.id })).data;
  const { data: versions = [] } = useQuery({
    queryKey: ["history", opened.id, "since", opened.revision],
    queryFn: () => readHistory(opened.id),
  });
  return (
    <Alert severity="warning" sx={{ mb: 2, width: "100%" }}>
      <AlertTitle>Someone else changed this {one} while you were writing</AlertTitle>
      {versions
        .filter((version) => version.revision.number > opened.revision)
        .map(({ revision, fields }) => (
          <Stack key={revision.id} sx={{ my: 1 }}>
            <Typography variant="body2">
              {revision.author}, {showTime(revision.recordedAt)}
              {revision.reason && `: “${revision.reason}”`}
            </Typography>
            <FieldChanges fields={fields} />
          </Stack>
        ))}
      <Typography variant="body2">What you typed is still below; nothing of it is saved yet.</Typography>
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: "wrap" }}>
        <Button
          size="small"
          variant="outlined"
          onClick={async () => {
            // From here on the person has seen the other's change; only the fields they touched themselves are sent.
            setValue("revision", (await readTheirs()).revision);
            onKeep();
          }}
        >
          Keep what I typed
        </Button>
        <Button size="small" onClick={async () => onDiscard(await readTheirs())}>
          Discard it and show theirs
        </Button>
      </Stack>
    </Alert>
  );
}
