import { counted } from "@frankpledge/domain";
import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const exceptionsQuery = graphql(`
  query Exceptions($body: String!) {
    exceptions(body: $body) {
      lookedAt { projects measures commitments questions }
      rules { kind group title rule count }
      exceptions { kind sentence entity id label owner }
    }
  }
`);

export type ExceptionReport = ResultOf<typeof exceptionsQuery>["exceptions"];

/** What needs attention in the live record. */
export const readExceptions = async (body: string): Promise<ExceptionReport> =>
  (await request(exceptionsQuery, { body })).exceptions;

/** The key by which what was read is kept, so that the first screen and the list read it once. */
export const exceptionsKey = (body: string | null | undefined) => ["exceptions", body];

/** What is said where nothing was found: little, where there was nothing to look at. */
export function nothingFound({
  lookedAt: { projects, measures, commitments, questions },
}: ExceptionReport): string {
  if (projects + measures + commitments + questions === 0)
    return "There is no project, measure, pledge or question on this record yet that the rules could look at.";
  return `The rules find nothing in ${counted(projects, "project")}, ${counted(measures, "measure")}, ${counted(commitments, "pledge")} and ${counted(questions, "question")}.`;
}
