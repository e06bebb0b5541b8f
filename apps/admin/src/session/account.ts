import { graphql } from "@frankpledge/schema";
import { request } from "../graphql/request.ts";

const me = graphql(`
  query Me {
    me {
      id
      email
      name
      role
      bodies
      offices
    }
  }
`);

export type Account = NonNullable<Awaited<ReturnType<typeof readAccount>>>;

/** The account signed in, or null. */
export const readAccount = async () => (await request(me, {})).me;
