import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const exceptionsQuery = graphql(`
  query Exceptions($body: String!) {
    exceptions(body: $body) {
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
