import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { anchors } from "../paths.ts";
import { Prose } from "../text/Prose.tsx";
import { fieldworkWords } from "./survey-words.ts";

export const feedbackFields = graphql(`
  fragment FeedbackFields on FeedbackTheme {
    id
    slug
    theme
    summary
    said
    of
    heardThrough
    heardFrom
    heardTo
    source
  }
`);

interface Props {
  themes: FragmentOf<typeof feedbackFields>[];
}

/** What people said in their own words, theme by theme; who said it is never told. */
export function FeedbackList({ themes }: Props) {
  if (themes.length === 0) return <p className="govuk-body gap">Nothing on this record</p>;
  return (
    <ul className="questions">
      {readFragment(feedbackFields, themes).map(
        ({ id, slug, theme, summary, said, of, source, ...heard }) => (
          <li className="question" id={anchors.feedback(slug)} key={id}>
            <h3 className="question__topic">{theme}</h3>
            <p className="question__kind">
              {[
                `Heard through: ${heard.heardThrough}`,
                fieldworkWords(heard.heardFrom, heard.heardTo) ?? "when is not stated",
                saidWords(said, of),
                source && `source: ${source}`,
              ]
                .filter(Boolean)
                .join("; ")}
            </p>
            <Prose text={summary} />
          </li>
        ),
      )}
    </ul>
  );
}

function saidWords(said: number | null, of: number | null): string {
  if (said === null) return "how many said so is not stated";
  return of === null
    ? `${groupThousands(said)} said so`
    : `${groupThousands(said)} of ${groupThousands(of)} said so`;
}
