import { atPage } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { PAGE_LENGTH } from "./page-asked.ts";

interface Props {
  path: string;
  current: number;
  rows: number;
  /** How many rows stand on one page. */
  length?: number;
}

/** Leads through a list that is longer than a page. */
export function Pages({ path, current, rows, length = PAGE_LENGTH }: Props) {
  const last = Math.ceil(rows / length);
  if (last <= 1) return null;
  return (
    <nav className="pages" aria-label="Pages of this list">
      {current > 1 && <RecordLink to={atPage(path, current - 1)}>Previous page</RecordLink>}
      <span>{`Page ${current} of ${last}`}</span>
      {current < last && <RecordLink to={atPage(path, current + 1)}>Next page</RecordLink>}
    </nav>
  );
}
