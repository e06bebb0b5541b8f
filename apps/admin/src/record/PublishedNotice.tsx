import { Alert, AlertTitle, Link } from "@mui/material";
import { publicAddress } from "./public-address.ts";
import type { PublishedRelease } from "./release.ts";

/** Says that a version is published, and where the public reads it. */
export function PublishedNotice({ release, body }: { release: PublishedRelease; body: string }) {
  return (
    <Alert severity="success" role="status" sx={{ mb: 2 }}>
      <AlertTitle>Version {release.number} is published</AlertTitle>“{release.title}” is what the public reads
      from now on.{" "}
      <Link href={publicAddress(body, release.number)} target="_blank" rel="noreferrer">
        Open the public page
      </Link>
    </Alert>
  );
}
