import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { fundKindWords } from "./kind-words.ts";

export const fundLinkFields = graphql(`
  fragment FundLinkFields on Fund {
    slug
    kind
    name
  }
`);

interface Props {
  body: string;
  funds: FragmentOf<typeof fundLinkFields>[];
}

/** Funds and reserves by name; what is known of each stands on the money page. */
export function FundLinks({ body, funds }: Props) {
  if (funds.length === 0) return <p className="govuk-body gap">None on this record</p>;
  return (
    <ul className="govuk-list">
      {readFragment(fundLinkFields, funds).map(({ slug, kind, name }) => (
        <li key={slug}>
          <RecordLink to={paths.fund(body, slug)}>{name}</RecordLink>{" "}
          <span className="tag">{fundKindWords[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
