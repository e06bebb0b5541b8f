interface Props {
  /** Each a plain sentence, with the field that it is about where there is one. */
  problems: readonly { field?: string | undefined; sentence: string }[];
}

/** What of the address could not be read, and was left out. */
export function ErrorSummary({ problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, sentence }) => (
              <li key={sentence}>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
