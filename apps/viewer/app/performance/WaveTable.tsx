import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { fieldworkWords, percentWords } from "./survey-words.ts";

export const waveFields = graphql(`
  fragment WaveFields on SurveyQuestion {
    id
    text
    base
    weighted
    answers { text count percent }
    survey { slug title fieldworkFrom fieldworkTo }
  }
`);

type Wave = ResultOf<typeof waveFields>;

interface Props {
  body: string;
  /** What the question is called. */
  name: string;
  waves: FragmentOf<typeof waveFields>[];
}

/** What a question was answered in each wave that asked it, the latest first. Of one wave alone, nothing. */
export function WaveTable({ body, name, waves: masked }: Props) {
  const waves = readFragment(waveFields, masked).toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  const [latest] = waves;
  if (!latest || waves.length < 2) return null;
  const columns: Column<Wave>[] = [
    {
      heading: "When people were asked",
      cell: ({ survey: { slug, title, fieldworkFrom, fieldworkTo } }) => (
        <RecordLink to={paths.survey(body, slug)}>
          {fieldworkWords(fieldworkFrom, fieldworkTo) ?? title}
        </RecordLink>
      ),
    },
    ...latest.answers.map(
      ({ text }): Column<Wave> => ({
        heading: text,
        numeric: true,
        cell: ({ answers, base }) => {
          const answer = answers.find((one) => one.text === text);
          return <Stated>{answer && percentWords(answer, base)}</Stated>;
        },
      }),
    ),
    {
      heading: "How many answered",
      numeric: true,
      cell: ({ base }) => <Stated>{base !== null && groupThousands(base)}</Stated>,
    },
  ];
  return (
    <>
      <DataTable caption={`${name} in each wave`} columns={columns} rows={waves} rowKey={({ id }) => id} />
      {remarksOf(waves).map((remark) => (
        <p className="hint" key={remark}>
          {remark}
        </p>
      ))}
    </>
  );
}

const endOf = ({ survey: { fieldworkTo, fieldworkFrom } }: Wave): string =>
  fieldworkTo ?? fieldworkFrom ?? "";

/** What makes one wave hard to set beside another. */
function remarksOf(waves: readonly Wave[]): string[] {
  const differ = (of: (wave: Wave) => unknown) => new Set(waves.map(of)).size > 1;
  return [
    ...(differ(({ text }) => text)
      ? ["The question was not put in the same words in every wave, so a difference may be one of words."]
      : []),
    ...(differ(({ weighted }) => weighted)
      ? ["Some waves are weighted and others are not, so a difference may be one of method."]
      : []),
    "A survey asks some people and not all: a few points between two waves may be chance.",
  ];
}
