import { Alert, Box, Button, Stack } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-admin";
import { useBodies } from "../body/bodies.ts";
import { useChosenBody } from "../body/chosen-body.ts";
import { showTime } from "../frame/london-time.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { AttentionCard } from "../scrutiny/attention/AttentionCard.tsx";
import { Figure } from "./Figure.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { HeldBackList } from "./HeldBackList.tsx";
import { readLatestRelease, readPreview } from "./release.ts";
import { Shortcuts } from "./Shortcuts.tsx";

/** The first screen: where the body's record stands, and what waits for a person. */
export function BodyOverview() {
  const [slug] = useChosenBody();
  const body = useBodies().find((each) => each.slug === slug);
  const enabled = !!slug;
  const latest = useQuery({
    queryKey: ["latest", slug],
    queryFn: () => readLatestRelease(slug ?? ""),
    enabled,
  });
  const preview = useQuery({
    queryKey: ["release-preview", slug],
    queryFn: () => readPreview(slug ?? ""),
    enabled,
  });
  if (!body) return null;
  const release = latest.data;
  const drafts = preview.data?.heldBack ?? [];

  return (
    <>
      <PageHeading
        over={body.area}
        title={body.name}
        actions={
          <Button
            component={Link}
            to="/publish"
            variant="contained"
            sx={{ "&&": { color: "primary.contrastText" } }}
          >
            Publish a release
          </Button>
        }
      />
      {body.synthetic && (
        <Alert severity="info" sx={{ mb: 2 }}>
          This body is fictional. Everything on its record is synthetic, and every public page says so.
        </Alert>
      )}
      {(latest.error ?? preview.error) && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {(latest.error ?? preview.error)?.message}
        </Alert>
      )}
      <Box sx={{ display: "grid", gridTemplateColumns: { sm: "repeat(3, 1fr)" }, gap: 2, mb: 2 }}>
        <Figure
          value={release ? `Version ${release.number}` : "Nothing yet"}
          label={release ? release.title : "The public sees no version of this record."}
          note={release ? `The record of ${showTime(release.effectiveAt)}` : undefined}
          to="/releases"
        />
        <Figure
          value={preview.data?.totalCount.toLocaleString("en-GB")}
          label={preview.data?.totalCount === 1 ? "change not yet published" : "changes not yet published"}
          note="What the next version will change for the public"
          to="/publish"
        />
        <Figure
          value={preview.data?.heldBack.length.toLocaleString("en-GB")}
          label="held back"
          note="Drafts to clear, and text under embargo"
          to={drafts.length > 0 ? "/publish" : undefined}
        />
      </Box>
      <Stack sx={{ gap: 2 }}>
        <AttentionCard body={body.slug} />
        <HeldBackList heldBack={drafts} limit={8} />
        <FirstSteps />
        <Shortcuts />
      </Stack>
    </>
  );
}
