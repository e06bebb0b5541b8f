import { formatReadingPeriod, groupThousands, parseReadingPeriod } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { anchors, paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { Prose } from "../text/Prose.tsx";
import { Stated } from "../text/Stated.tsx";
import { baseWords, percentWords } from "./survey-words.ts";
import { WaveTable, waveFields } from "./WaveTable.tsx";

export const surveyQuestionFields = graphql(
  `
    fragment SurveyQuestionFields on SurveyQuestion {
      slug
      position
      code
      text
      askedOf
      base
      weighted
      several
      note
      period
      answers { text count percent counted }
      measure { slug title }
      waves { ...WaveFields }
    }
  `,
  [waveFields],
);

interface Props {
  body: string;
  question: FragmentOf<typeof surveyQuestionFields>;
}

/** A question with its answers, as counts beside percentages, and what it was answered in other waves. */
export function SurveyQuestionSection({ body, question: masked }: Props) {
  const question = readFragment(surveyQuestionFields, masked);
  const { slug, code, position, text, base, answers, measure, period, note, waves } = question;
  const name = code ?? `Question ${position}`;
  const read = parseReadingPeriod(period ?? "");
  return (
    <section className="survey-question" id={anchors.surveyQuestion(slug)} aria-labelledby={`${slug}-title`}>
      <h3 className="question__topic" id={`${slug}-title`}>
        <span className="code">{name}</span> {text}
      </h3>
      <p className="question__kind">{baseWords(question).join(" ")}</p>
      {answers.length === 0 ? (
        <p className="govuk-body gap">The answers are not stated</p>
      ) : (
        <DataTable
          caption={`${name}: the answers`}
          captionHidden
          columns={[
            { heading: "Answer", cell: ({ text: words }) => words },
            {
              heading: "Per cent",
              numeric: true,
              cell: (answer) => <Stated>{percentWords(answer, base)}</Stated>,
            },
            {
              heading: "People",
              numeric: true,
              cell: ({ count }) => <Stated>{count !== null && groupThousands(count)}</Stated>,
            },
          ]}
          rows={answers}
          rowKey={({ text: words }) => words}
        />
      )}
      {note && <Prose text={note} />}
      {measure && read.ok && (
        <p className="govuk-body measure">
          {`${countedWords(answers)} the reading of `}
          <RecordLink to={paths.measure(body, measure.slug)}>{measure.title}</RecordLink>
          {` for ${formatReadingPeriod(read.value)}.`}
        </p>
      )}
      <WaveTable body={body} name={name} waves={waves} />
    </section>
  );
}

/** "“Good” and “Excellent” together are". */
function countedWords(answers: readonly { text: string; counted: boolean }[]): string {
  const names = answers.filter(({ counted }) => counted).map(({ text }) => `“${text}”`);
  return names.length === 1
    ? `${names[0]} is`
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)} together are`;
}
