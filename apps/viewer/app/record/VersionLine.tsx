import { paths } from "../paths.ts";
import { Instant } from "../text/Instant.tsx";
import { RecordLink } from "./RecordLink.tsx";

interface Props {
  body: string;
  readAt: { release: number | null; title: string | null; effectiveAt: string; reconstructed: boolean };
}

/** Which published version the page shows, and its date. */
export function VersionLine({ body, readAt: { release, effectiveAt, reconstructed } }: Props) {
  if (release === null) return <p className="version">Not yet published</p>;
  return (
    <p className="version">
      <RecordLink to={paths.release(body, release)}>{`Published version ${release}`}</RecordLink>
      {", "}
      <Instant at={effectiveAt} />
      {reconstructed && " (reconstructed)"}
    </p>
  );
}
