/** Stands on every page of a fictional body, so that nobody takes its figures for real ones. */
export function SyntheticBanner() {
  return (
    <section className="synthetic" aria-label="Synthetic example">
      <p className="govuk-width-container synthetic__text">
        <strong>Synthetic example: a fictional body.</strong> Its people, plans and money are made up.
      </p>
    </section>
  );
}
