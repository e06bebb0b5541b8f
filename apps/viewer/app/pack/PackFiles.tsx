import { paths } from "../paths.ts";

interface Props {
  body: string;
  pack: string;
  tables: readonly { name: string; caption: string }[];
}

const FORMS = [
  ["docx", "Word"],
  ["pdf", "PDF"],
  ["xlsx", "Excel, all tables"],
  ["html", "One HTML file"],
] as const;

/** The report as files, and each of its tables by itself. */
export function PackFiles({ body, pack, tables }: Props) {
  return (
    <>
      <p className="downloads">
        <span>{"Download this report: "}</span>
        {FORMS.map(([ending, form]) => (
          <a className="govuk-link downloads__link" href={paths.packFile(body, pack, ending)} key={ending}>
            {form}
          </a>
        ))}
      </p>
      {tables.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Each table as CSV</span>
          </summary>
          <ul className="govuk-list govuk-details__text">
            {tables.map(({ name, caption }) => (
              <li key={name}>
                <a className="govuk-link" href={paths.packTable(body, pack, name)}>
                  {caption}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
