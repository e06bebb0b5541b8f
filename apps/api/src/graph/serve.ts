import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import type { Viewer } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";
import { limitCost, MAX_DEPTH } from "./cost.ts";
import type { Request } from "./request.ts";
import { TOO_DEEP, toSentence } from "./sentence.ts";

/** The most words and signs that a query may have: a document without end is not even parsed. */
const MAX_TOKENS = 10_000;

/** Answers /graphql: GraphQL over HTTP, GET and POST. */
export async function serveGraphql(
  server: FastifyInstance,
  schema: GraphQLSchema,
  store: Store,
  auth: Auth,
): Promise<void> {
  const apollo = new ApolloServer<Request>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: toSentence,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [maxDepthRule({ n: MAX_DEPTH, errorMessage: TOO_DEEP, exposeLimits: false }) as never],
    plugins: [fastifyApolloDrainPlugin(server), limitCost(schema), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  server.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({ store, viewer: await whoAsks(auth, request.headers) }),
    }),
  });
}

async function whoAsks(auth: Auth, given: Record<string, unknown>): Promise<Viewer> {
  const headers = new Headers();
  for (const name of ["authorization", "cookie"]) {
    const value = given[name];
    if (typeof value === "string") headers.set(name, value);
  }
  try {
    return await auth.viewerOf(headers);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    throw new GraphQLError(thrown.message, { extensions: { code: thrown.code, http: { status: 401 } } });
  }
}
