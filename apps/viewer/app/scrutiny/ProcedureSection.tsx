import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Pounds } from "../money/Pounds.tsx";
import { anchors } from "../paths.ts";
import { Facts } from "../text/Facts.tsx";
import { Source } from "../text/Source.tsx";
import { StageTable, stageFields } from "./StageTable.tsx";

export const procedureFields = graphql(
  `
    fragment ProcedureFields on Procedure {
      id
      slug
      kind
      title
      proposed
      revised
      members
      lateReason
      source
      veto { needed votes allows }
      stages { ...StageFields }
    }
  `,
  [stageFields],
);

interface Props {
  procedure: FragmentOf<typeof procedureFields>;
}

/** A procedure of the law, as far as it has come; of a precept, with the arithmetic of a veto. */
export function ProcedureSection({ procedure }: Props) {
  const { slug, kind, title, proposed, revised, members, lateReason, veto, stages, source } = readFragment(
    procedureFields,
    procedure,
  );
  return (
    <section aria-labelledby={anchors.procedure(slug)}>
      <h3 className="govuk-heading-m" id={anchors.procedure(slug)}>
        {title}
      </h3>
      {kind === "PRECEPT" && (
        <Facts
          of={[
            ["Band D precept proposed", <Pounds key="proposed" of={proposed} />],
            ...(revised === null
              ? []
              : [["Revised after a veto", <Pounds key="revised" of={revised} />] as const]),
            [
              "What a veto needs",
              veto && `${veto.needed} of the ${members} members in post: two thirds of them, there or not`,
            ],
            ["Votes for a veto", veto ? (veto.votes ?? "None was put") : null],
            ["What follows", veto?.allows],
          ]}
        />
      )}
      {lateReason && <p className="govuk-body">{`Why a day was missed: ${lateReason}`}</p>}
      <StageTable stages={stages} caption={`Stages: ${title}`} />
      <Source of={source} />
    </section>
  );
}
