import { atPage } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { countWords } from "../text/count-words.ts";
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
  if (current > last && last > 0) return <NoSuchPage path={path} asked={current} last={last} />;
  if (last <= 1) return null;
  return (
    <nav className="pages" aria-label="Pages of this list">
      {current > 1 && <RecordLink to={atPage(path, current - 1)}>Previous page</RecordLink>}
      <span>{`Page ${current} of ${last}`}</span>
      {current < last && <RecordLink to={atPage(path, current + 1)}>Next page</RecordLink>}
    </nav>
  );
}

/** Says that a list ends before the page that the address asks for. */
function NoSuchPage({ path, asked, last }: { path: string; asked: number; last: number }) {
  return (
    <>
      <p className="govuk-body gap">
        {`There is no page ${asked}: this list has ${countWords(last, "page")}.`}
      </p>
      <nav className="pages" aria-label="Pages of this list">
        <RecordLink to={path}>First page</RecordLink>
        {last > 1 && <RecordLink to={atPage(path, last)}>{`Last page, ${last}`}</RecordLink>}
      </nav>
    </>
  );
}
