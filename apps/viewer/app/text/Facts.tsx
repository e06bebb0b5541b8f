import type { ReactNode } from "react";
import { Stated } from "./Stated.tsx";

interface Props {
  /** Names and what is stated under them; a gap says that it is one. */
  of: readonly (readonly [name: string, stated: ReactNode])[];
}

/** Facts by name. */
export function Facts({ of }: Props) {
  return (
    <dl className="govuk-summary-list facts">
      {of.map(([name, stated]) => (
        <div className="govuk-summary-list__row" key={name}>
          <dt className="govuk-summary-list__key">{name}</dt>
          <dd className="govuk-summary-list__value">
            <Stated>{stated}</Stated>
          </dd>
        </div>
      ))}
    </dl>
  );
}
