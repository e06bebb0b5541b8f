import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";

export const forceLinkFields = graphql(`
  fragment ForceLinkFields on PolicingBody {
    forceName
    performanceLinks { label address }
  }
`);

interface Props {
  of: FragmentOf<typeof forceLinkFields> | null;
}

/** Leads to the force's own pages on its performance (S1.5), which are no part of this record. */
export function ForceLinks({ of }: Props) {
  const body = readFragment(forceLinkFields, of);
  if (!body || body.performanceLinks.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{`Published by ${body.forceName ?? "the force"} itself`}</h2>
      <ul className="govuk-list">
        {body.performanceLinks.map(({ label, address }) => (
          <li key={address}>
            <a className="govuk-link" href={address} rel="external noopener noreferrer">
              {label}
            </a>
            <span className="lines__more">{address}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
