import { RecordLink } from "./RecordLink.tsx";

interface Props {
  years: readonly string[];
  /** The one that is shown, which may be none of them. */
  current: string;
  path: (year: string) => string;
}

/** Leads to a page's other financial years. */
export function YearLinks({ years, current, path }: Props) {
  return (
    <nav aria-label="Financial years">
      <p className="govuk-body">
        {"Financial years: "}
        {[...new Set([...years, current])].sort().map((year) => (
          <span className="listed" key={year}>
            <RecordLink to={path(year)} current={year === current}>
              {year}
            </RecordLink>
          </span>
        ))}
      </p>
    </nav>
  );
}
