import { Alert, AlertTitle, Button, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useDataProvider, useEditContext } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useEntity } from "../field/entities.ts";
import { FieldChanges } from "../record/FieldChanges.tsx";
import { readHistory } from "../record/history.ts";
import { showTime } from "./london-time.ts";

/** Tells that someone else changed the row meanwhile, and lets the person decide over what they typed. */
export function ConflictPanel({ onSettled }: { onSettled: () => void }) {
  const { name, one } = useEntity();
  const { record, refetch } = useEditContext();
  const { setValue, getValues, reset } = useFormContext();
  const dataProvider = useDataProvider();
  const { data: versions = [] } = useQuery({
    queryKey: ["history", record?.id],
    queryFn: () => readHistory(String(record?.id)),
    staleTime: 0,
  });
  const since = versions.filter((version) => version.revision.number > getValues("revision"));
  return (
    <Alert severity="warning" sx={{ mb: 2, width: "100%" }}>
      <AlertTitle>Someone else changed this {one} while you were writing</AlertTitle>
      {since.map(({ revision, fields }) => (
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
            const { data } = await dataProvider.getOne(name, { id: record?.id });
            // From here on the person's text stands on the other's change; only what they touched will be sent.
            setValue("revision", data.revision);
            onSettled();
          }}
        >
          Keep what I typed
        </Button>
        <Button
          size="small"
          onClick={async () => {
            const { data } = await refetch();
            reset(data);
            onSettled();
          }}
        >
          Discard it and show theirs
        </Button>
      </Stack>
    </Alert>
  );
}
