import { graphql, type ResultOf } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const cycleQuery = graphql(`
  query PlanningCycle($body: String!, $year: FinancialYear) {
    planningCycle(body: $body, financialYear: $year) {
      financialYear
      years
      items { kind on title of law state row { entity id } }
    }
  }
`);

export type PlanningCycle = ResultOf<typeof cycleQuery>["planningCycle"];

/** The planning cycle of the live record. @param year null for the year that runs */
export const readCycle = async (body: string, year: string | null): Promise<PlanningCycle> =>
  (await request(cycleQuery, { body, year })).planningCycle;
