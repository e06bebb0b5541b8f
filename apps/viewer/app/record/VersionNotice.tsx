import { useLocation } from "react-router";
import { atLatest } from "../paths.ts";

interface Props {
  release: number | null;
  latest: number | null;
}

/** Tells a reader of an earlier published version that there is a later one. */
export function VersionNotice({ release, latest }: Props) {
  const location = useLocation();
  if (release === null || latest === null || release === latest) return null;
  return (
    <div className="govuk-inset-text notice">
      <p>
        {`You are reading published version ${release}. The latest is version ${latest}. `}
        <a className="govuk-link" href={atLatest(location)}>
          {`Read this page in version ${latest}`}
        </a>
      </p>
    </div>
  );
}
