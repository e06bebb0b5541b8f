import { SyntheticBanner } from "../record/SyntheticBanner.tsx";
import type { Trouble } from "./trouble.ts";

interface Props {
  trouble: Trouble;
}

/** A page in place of one that cannot be shown: what is wrong, and where to go from here. */
export function TroublePage({ trouble: { title, text, waysOn, synthetic } }: Props) {
  return (
    <>
      {synthetic && <SyntheticBanner />}
      <main className="govuk-width-container page" id="main">
        <title>{`${title} – Frankpledge`}</title>
        <h1 className="title">{title}</h1>
        <p className="lead">{text}</p>
        {waysOn.length > 0 && (
          <ul className="govuk-list ways-on">
            {waysOn.map((way) => (
              <li key={way.href}>
                <a className="govuk-link" href={way.href}>
                  {way.text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  );
}
