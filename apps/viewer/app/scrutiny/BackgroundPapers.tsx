import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";

export const backgroundPaperFields = graphql(`
  fragment BackgroundPaperFields on BackgroundPaper {
    title
    location
  }
`);

interface Props {
  papers: FragmentOf<typeof backgroundPaperFields>[];
}

/** The documents that were relied on, and where each can be read. */
export function BackgroundPapers({ papers }: Props) {
  return (
    <ul className="govuk-list">
      {readFragment(backgroundPaperFields, papers).map(({ title, location }) => (
        <li key={title}>
          {title}
          <span className="lines__more">{location ?? "Where it can be read is not stated"}</span>
        </li>
      ))}
    </ul>
  );
}
