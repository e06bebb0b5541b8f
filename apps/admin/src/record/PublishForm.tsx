import { Alert, Box, Button, Card, CardContent, TextField, Typography } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { type PublishedRelease, publishRelease } from "./release.ts";

interface PublishFormProps {
  body: string;
  number: number;
  onPublished: (release: PublishedRelease) => void;
}

/** Asks for a title and publishes. An account that only reads is told who does. */
export function PublishForm({ body, number, onPublished }: PublishFormProps) {
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const queries = useQueryClient();
  const { canAccess, isPending } = useCanAccess({ resource: "releases", action: "create" });

  const publish = async () => {
    setFault(undefined);
    if (!title.trim()) return setFault("Give the version a title: the public reads it.");
    setBusy(true);
    try {
      onPublished(await publishRelease(body, title.trim()));
      await queries.invalidateQueries();
    } catch (error) {
      setFault((error as Error).message);
    }
    setBusy(false);
  };

  if (isPending) return null;
  if (!canAccess)
    return <Alert severity="info">Your account reads the record; an officer publishes it.</Alert>;
  return (
    <Card>
      <CardContent>
        <Typography sx={{ mb: 1, maxWidth: "70ch" }}>
          A published version is for ever: it can be followed by another, never changed. Read the changes
          below first.
        </Typography>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            publish();
          }}
          sx={{ display: "flex", gap: 2, flexWrap: "wrap", alignItems: "flex-start", maxWidth: 760 }}
        >
          <TextField
            label="Title of the version"
            required
            value={title}
            onChange={({ target }) => setTitle(target.value)}
            error={!!fault}
            helperText={fault ?? "For example: Panel meeting of 7 February 2020"}
            sx={{ flex: "1 1 260px" }}
          />
          <Button type="submit" variant="contained" disabled={isBusy} sx={{ mt: 1.2 }}>
            Publish version {number}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}
