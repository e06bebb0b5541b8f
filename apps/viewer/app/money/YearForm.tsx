import { MONTHLY_PERIODS } from "@frankpledge/domain";
import { paths } from "../paths.ts";
import { useReleaseAsked } from "../record/release-asked.ts";
import type { MoneyAsked } from "./money-asked.ts";
import { periodEnd } from "./period-words.ts";

interface Props {
  body: string;
  asked: MoneyAsked;
}

/** Chooses a financial year, and how far its spending counts. */
export function YearForm({ body, asked: { years, year, period } }: Props) {
  const reading = useReleaseAsked();
  if (year === null) return null;
  return (
    <form className="comparison" action={paths.money(body)} method="get">
      <div className="govuk-form-group comparison__end">
        <label className="govuk-label" htmlFor="year">
          Financial year
        </label>
        <select className="govuk-select" id="year" name="year" defaultValue={year}>
          {years.map((known) => (
            <option key={known.year} value={known.year}>
              {known.year}
            </option>
          ))}
        </select>
      </div>
      <div className="govuk-form-group comparison__end">
        <label className="govuk-label" htmlFor="to">
          Spending to the end of
        </label>
        <select className="govuk-select" id="to" name="to" defaultValue={period ?? "year"}>
          {MONTHLY_PERIODS.map((month) => (
            <option key={month} value={month}>
              {periodEnd(year, month).replace(/^\d+ /, "")}
            </option>
          ))}
          <option value="year">The year, with its year end</option>
        </select>
      </div>
      {reading !== null && <input type="hidden" name="release" value={reading} />}
      <button className="govuk-button comparison__button" type="submit">
        Show
      </button>
    </form>
  );
}
