import type { SpendingAsked, SpendingParameter } from "@frankpledge/domain";
import type { ReactNode } from "react";
import { paths } from "../../paths.ts";
import { RecordLink } from "../../record/RecordLink.tsx";
import { useReleaseAsked } from "../../record/release-asked.ts";

/** The words that a list can be asked by, as the record has them. */
interface SpendingChoices {
  years: string[];
  types: string[];
  departments: string[];
  areas: string[];
}

interface Props {
  body: string;
  /** What each field holds: what was asked, also where it could not be read. */
  given: Partial<Record<SpendingParameter, string>>;
  problemOf: SpendingAsked["problemOf"];
  choices: SpendingChoices;
}

const LINKS = [
  ["linked", "Linked to a project, or outside the plan"],
  ["not-linked", "Not yet linked"],
] as const;

const SORTS = [
  ["-date", "Date, the latest first"],
  ["date", "Date, the earliest first"],
  ["-amount", "Amount, the largest first"],
  ["amount", "Amount, the smallest first"],
  ["supplier", "Supplier, from A to Z"],
] as const;

/** The fields that stand folded away until one of them is used. */
const MORE = ["supplier", "from", "to", "min", "max", "type", "department", "area"] as const;

/** Asks the list of payments. Without a script: each field is a part of the address. */
export function SpendingForm({ body, given, problemOf, choices }: Props) {
  const reading = useReleaseAsked();
  const field = (name: SpendingParameter, label: string, hint?: string) => (
    <Field name={name} label={label} problem={problemOf[name]} hint={hint}>
      {(described, faulty) => (
        <input
          className={faulty ? "govuk-input govuk-input--error" : "govuk-input"}
          id={name}
          name={name}
          type="text"
          defaultValue={given[name] ?? ""}
          aria-describedby={described}
        />
      )}
    </Field>
  );
  const choice = (
    name: SpendingParameter,
    label: string,
    options: readonly (readonly [value: string, words: string])[],
    all?: string,
  ) =>
    options.length > 0 && (
      <Field name={name} label={label} problem={problemOf[name]}>
        {(described) => (
          <select
            className="govuk-select"
            id={name}
            name={name}
            defaultValue={given[name] ?? ""}
            aria-describedby={described}
          >
            {all && <option value="">{all}</option>}
            {options.map(([value, words]) => (
              <option value={value} key={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  return (
    <search>
      <form className="spending-form" action={paths.spending(body)} method="get">
        {field("q", "Words of the supplier or purpose")}
        {choice("year", "Financial year", same(choices.years), "All years")}
        {choice("link", "Linked to the plan", LINKS, "All payments")}
        {choice("sort", "Sorted by", SORTS)}
        <details className="govuk-details spending-form__more" open={MORE.some((name) => given[name])}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">More ways to narrow the list</span>
          </summary>
          <div className="spending-form__fields">
            {field("supplier", "Supplier")}
            {field("from", "From", "Such as 1 April 2025 or 01/04/2025")}
            {field("to", "To", "The last day, written in the same way")}
            {field("min", "At least", "In pounds, such as £1,000")}
            {field("max", "At most", "In pounds, such as £25,000")}
            {choice("type", "Type of expense", same(choices.types), "All types")}
            {choice("department", "Department", same(choices.departments), "All departments")}
            {choice("area", "Area", same(choices.areas), "All areas")}
          </div>
        </details>
        {given.project && <input type="hidden" name="project" value={given.project} />}
        {given.takenBackBy && <input type="hidden" name="takenBackBy" value={given.takenBackBy} />}
        {reading !== null && <input type="hidden" name="release" value={reading} />}
        <div className="spending-form__foot">
          <button className="govuk-button spending-form__button" type="submit">
            Show payments
          </button>
          <RecordLink to={paths.spending(body)}>Clear</RecordLink>
        </div>
      </form>
    </search>
  );
}

const same = (words: readonly string[]) => words.map((word) => [word, word] as const);

interface FieldProps {
  name: SpendingParameter;
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  children: (described: string | undefined, faulty: boolean) => ReactNode;
}

/** A field with its label, its hint, and what is wrong with what was written in it. */
function Field({ name, label, hint, problem, children }: FieldProps) {
  const described = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className={problem ? "govuk-form-group govuk-form-group--error" : "govuk-form-group"}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <p className="govuk-error-message" id={`${name}-error`}>
          <span className="govuk-visually-hidden">Error: </span>
          {problem}
        </p>
      )}
      {children(described === "" ? undefined : described, problem !== undefined)}
    </div>
  );
}
