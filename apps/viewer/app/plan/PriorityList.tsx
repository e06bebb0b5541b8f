import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { MOST_NESTED } from "../table/CutNote.tsx";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { partStageWords } from "./plan-words.ts";
import { priorityName } from "./priority-name.ts";

export const priorityListFields = graphql(`
  fragment PriorityListFields on Plan {
    slug
    origin
    priorities {
      slug
      position
      code
      title
      description
      stage
      workstreams { id kind }
      commitments { id }
    }
  }
`);

interface Props {
  body: string;
  plan: FragmentOf<typeof priorityListFields>;
}

/** The first level of a plan, with what stands under each. */
export function PriorityList({ body, plan: masked }: Props) {
  const { slug, origin, priorities } = readFragment(priorityListFields, masked);
  if (priorities.length === 0) return <p className="govuk-body gap">Not stated</p>;
  return (
    <ol className="priorities">
      {priorities.map((priority) => (
        <li className="priorities__item" key={priority.slug}>
          <h3 className="priorities__title">
            {priority.code && priority.code !== String(priority.position) && (
              <span className="code">{priority.code}</span>
            )}
            <RecordLink to={paths.priority(body, slug, priority.slug)}>{priorityName(priority)}</RecordLink>
          </h3>
          {priority.description && <p className="priorities__text">{priority.description}</p>}
          <p className="priorities__counts">
            {[priority.stage && partStageWords[priority.stage], under(priority, origin === "TRANSCRIBED")]
              .filter(Boolean)
              .join(". ")}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface Below {
  workstreams: { kind: "WORKSTREAM" | "PORTFOLIO_AREA" }[];
  commitments: unknown[];
}

/** What is under a priority. Where papers were transcribed, nothing on the record does not mean that there is none. */
function under({ workstreams, commitments }: Below, transcribed: boolean): string {
  const parts: string[] = [];
  const middle = workstreams[0]?.kind === "PORTFOLIO_AREA" ? "portfolio area" : "workstream";
  if (workstreams.length > 0) parts.push(atLeast(workstreams.length, middle));
  if (commitments.length > 0 || !transcribed) parts.push(atLeast(commitments.length, "pledge"));
  return sentenceCase(parts.join(", ")) || "Pledges not stated";
}

/** How many there are of a list that stops at the most that the API gives. */
const atLeast = (given: number, thing: string): string =>
  `${countWords(given, thing)}${given >= MOST_NESTED ? " or more" : ""}`;
