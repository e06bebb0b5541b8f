import { Alert, Box, Button, Card, CardContent, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { HeldBackList } from "./HeldBackList.tsx";
import { PublishedNotice } from "./PublishedNotice.tsx";
import { type PublishedRelease, publishRelease, type ReleasePreview, readPreview } from "./release.ts";

/** Shows what the next version would change for the public, and publishes it under a title. */
export function PublishScreen() {
  const [body] = useChosenBody();
  const [published, setPublished] = useState<PublishedRelease>();
  const { data: preview, error } = useQuery({
    queryKey: ["release-preview", body],
    queryFn: () => readPreview(body ?? ""),
    enabled: !!body,
  });
  return (
    <>
      <PageHeading
        title="Publish a release"
        over={preview && !published ? `Version ${preview.number}` : undefined}
      />
      {published && body && <PublishedNotice release={published} body={body} />}
      {error && <Alert severity="error">{error.message}</Alert>}
      {!preview && !error && <Skeleton variant="rounded" height={260} />}
      {preview && (
        <Stack sx={{ gap: 2 }}>
          {preview.totalCount > 0 ? (
            <Changes preview={preview} body={body ?? ""} onPublished={setPublished} />
          ) : (
            !published && <NothingNew />
          )}
          <HeldBackList heldBack={preview.heldBack} />
        </Stack>
      )}
    </>
  );
}

interface ChangesProps {
  preview: ReleasePreview;
  body: string;
  onPublished: (release: PublishedRelease) => void;
}

function Changes({ preview, body, onPublished }: ChangesProps) {
  return (
    <>
      <PublishForm body={body} number={preview.number} onPublished={onPublished} />
      <Card>
        <CardContent>
          <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
            {preview.totalCount === 1
              ? "One change"
              : `${preview.totalCount.toLocaleString("en-GB")} changes`}{" "}
            the public will see
          </Typography>
          <ChangeList changes={preview.changes} />
          {preview.changes.length < preview.totalCount && (
            <Typography sx={{ mt: 2 }} color="textSecondary">
              And {(preview.totalCount - preview.changes.length).toLocaleString("en-GB")} more.
            </Typography>
          )}
        </CardContent>
      </Card>
    </>
  );
}

interface PublishFormProps {
  body: string;
  number: number;
  onPublished: (release: PublishedRelease) => void;
}

function PublishForm({ body, number, onPublished }: PublishFormProps) {
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const queries = useQueryClient();

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

function NothingNew() {
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2">
          Nothing has changed since the last published version
        </Typography>
        <Typography sx={{ mb: 1 }}>
          The public already sees the record as it stands. Changes that you save appear here before you
          publish them.
        </Typography>
        <Link to="/releases">See the published versions</Link>
      </CardContent>
    </Card>
  );
}
