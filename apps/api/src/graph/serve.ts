import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Auth } from "../record/auth.ts";
import type { Viewer } from "../record/viewer.ts";
import { whoAsks } from "../record/who-asks.ts";
import { Refusal } from "../refusal.ts";
import { answerCompiled } from "./answer-compiled.ts";
import { limitCost } from "./cost.ts";
import { tellCutLists } from "./cut-lists.ts";
import { refuseUnreadableText } from "./plain-text.ts";
import type { Request } from "./request.ts";
import { MAX_TOKENS, toSentence } from "./sentence.ts";

/** Answers /graphql: GraphQL over HTTP, GET and POST. */
export async function serveGraphql(
  server: FastifyInstance,
  schema: GraphQLSchema,
  served: Pick<Request, "store" | "postman">,
  auth: Auth,
): Promise<void> {
  const apollo = new ApolloServer<Request>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: toSentence,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      fastifyApolloDrainPlugin(server),
      refuseUnreadableText(),
      limitCost(schema),
      answerCompiled(schema),
      tellCutLists(),
      // `keepAnswers` says how long an answer may be kept; Apollo would ask each field of each row.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  server.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    // A GET can only read (Apollo refuses mutations by it), and no other site may see the answer: a plain link to a
    // query is welcome, so it is told to be no forgery.
    onRequest: async (request) => {
      if (request.method === "GET") request.headers["apollo-require-preflight"] = "a GET can only read";
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({ ...served, viewer: await viewerOf(auth, request) }),
    }),
  });
}

/** Who asks, or the refusal as GraphQL tells it. */
async function viewerOf(auth: Auth, request: FastifyRequest): Promise<Viewer> {
  try {
    return await whoAsks(auth, request.headers);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    throw new GraphQLError(thrown.message, { extensions: { code: thrown.code, http: { status: 401 } } });
  }
}
