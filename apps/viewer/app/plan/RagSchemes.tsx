import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { RagScheme, ragSchemeFields } from "./RagScheme.tsx";

export const ragSchemesFields = graphql(
  `
    fragment RagSchemesFields on Plan {
      schemes { id kind ...RagSchemeFields }
    }
  `,
  [ragSchemeFields],
);

const kinds = [
  {
    kind: "DELIVERY",
    title: "Delivery",
    text: "A person’s judgement of the whole action, against the end it is meant to reach.",
    standing: null,
  },
  {
    kind: "PERFORMANCE",
    title: "Performance",
    text: "What the numbers say, computed from targets and readings.",
    standing: "Not rated: no readings are on this record yet.",
  },
] as const;

interface Props {
  plan: FragmentOf<typeof ragSchemesFields>;
}

/** The two ratings of a plan, each with its own words. They stand side by side and are never merged. */
export function RagSchemes({ plan }: Props) {
  const { schemes } = readFragment(ragSchemesFields, plan);
  return (
    <div className="schemes">
      {kinds.map(({ kind, title, text, standing }) => {
        const ofKind = schemes.filter((scheme) => scheme.kind === kind);
        return (
          <section className="scheme" key={kind} aria-labelledby={`scheme-${kind}`}>
            <h3 className="scheme__title" id={`scheme-${kind}`}>
              {title}
            </h3>
            <p className="govuk-body">{text}</p>
            {standing && <p className="scheme__standing">{standing}</p>}
            {ofKind.map((scheme) => (
              <RagScheme scheme={scheme} key={scheme.id} />
            ))}
            {ofKind.length === 0 && (
              <p className="govuk-body gap">Its colours and what they mean are not stated for this plan.</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
