import { atRelease, paths } from "../paths.ts";

interface Props {
  body: string;
  /** The published version that the page shows: the file is of the same. */
  release: number | null;
  /** The file's name without its ending, such as "payments". */
  name: string;
  /** What the file is of, for who hears the links alone: "these payments". */
  of: string;
  asked?: Readonly<Record<string, string | undefined>>;
}

const FORMS = [
  ["csv", "CSV"],
  ["xlsx", "Excel"],
  ["json", "JSON"],
] as const;

/** The same rows as the page's, as files. */
export function DownloadLinks({ body, release, name, of, asked }: Props) {
  return (
    <p className="downloads">
      <span>{`Download ${of}: `}</span>
      {FORMS.map(([ending, form]) => (
        <a
          className="govuk-link downloads__link"
          href={atRelease(paths.download(body, `${name}.${ending}`, asked), release)}
          key={ending}
        >
          {form}
          <span className="govuk-visually-hidden">{` of ${of}`}</span>
        </a>
      ))}
    </p>
  );
}
