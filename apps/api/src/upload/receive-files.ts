import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerRefusals } from "../http/answer-refusals.ts";
import { Refusal } from "../refusal.ts";

/**
 * Lets the addresses of a scope take a file of any type as the request's body, unread, for `Uploads.keep`. What they
 * refuse is answered in a sentence.
 */
export function receiveFiles(scope: FastifyInstance): void {
  answerRefusals(scope);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
}

/**
 * Another site's page could post a form here with the officer's cookie; it cannot set this header.
 * @throws Refusal FORBIDDEN when a browser may send the file for another site
 */
export function mustComeFromOurPage({ headers }: FastifyRequest): void {
  if (headers.cookie !== undefined && headers["x-requested-with"] === undefined)
    throw new Refusal(
      "FORBIDDEN",
      'Send the header "X-Requested-With" with an upload, so that no other site can.',
    );
}
