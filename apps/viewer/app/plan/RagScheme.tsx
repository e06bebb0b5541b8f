import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Prose } from "../text/Prose.tsx";
import { Stated } from "../text/Stated.tsx";
import { RagMark } from "./RagMark.tsx";

export const ragSchemeFields = graphql(`
  fragment RagSchemeFields on RagScheme {
    name
    description
    ratings { colour label definition }
  }
`);

interface Props {
  scheme: FragmentOf<typeof ragSchemeFields>;
}

/** A set of ratings with the meaning that its papers print for each. */
export function RagScheme({ scheme }: Props) {
  const { name, description, ratings } = readFragment(ragSchemeFields, scheme);
  return (
    <>
      <h4 className="scheme__name">{name}</h4>
      {description && <Prose text={description} />}
      <dl className="ratings">
        {ratings.map(({ colour, label, definition }) => (
          <div className="ratings__row" key={colour}>
            <dt className="ratings__label">
              <RagMark colour={colour} /> {label}
            </dt>
            <dd className="ratings__definition">
              <Stated otherwise="Definition not stated">{definition}</Stated>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
