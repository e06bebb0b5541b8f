import { graphql } from "@frankpledge/schema";
import { request } from "../../graphql/request.ts";

const addItems = graphql(`
  mutation AddSpecifiedInformation($body: String!) {
    addSpecifiedInformation(body: $body)
  }
`);

/** @returns how many items of the Specified Information Order were added to a body's list */
export async function addOrderItems(body: string): Promise<number> {
  return (await request(addItems, { body })).addSpecifiedInformation;
}
