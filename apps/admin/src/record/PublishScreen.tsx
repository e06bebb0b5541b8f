import { Alert, Card, CardContent, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { HeldBackList } from "./HeldBackList.tsx";
import { PublishedNotice } from "./PublishedNotice.tsx";
import { PublishForm } from "./PublishForm.tsx";
import { type PublishedRelease, type ReleasePreview, readPreview } from "./release.ts";

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
