import { graphql } from "@frankpledge/schema";
import { askApi } from "../../api/ask-api.server.ts";
import { trouble } from "../../frame/trouble.ts";
import { missingPage, type PageAsked } from "../../record/missing-page.server.ts";
import { releaseAsked } from "../../record/release-asked.ts";
import { takenBackTrouble } from "./taken-back-trouble.ts";

const takenBackPayment = graphql(`
  query TakenBackPayment($body: String!, $id: ID!, $asAt: AsAt!) {
    body: policingBody(slug: $body, asAt: $asAt) { synthetic }
    takenBackLine(body: $body, source: PAYMENT, id: $id, asAt: $asAt) {
      lastRelease
      takenBackIn
      standsInId
    }
  }
`);

/** The answer for a payment that is not in the version asked for: what became of it, if it was ever published. */
export async function takenBackOrMissing(page: PageAsked, id: string) {
  const { body } = page.params;
  const release = releaseAsked(new URL(page.request.url).searchParams);
  const { body: read, takenBackLine } = await askApi(takenBackPayment, {
    body,
    id,
    asAt: typeof release === "number" ? `release:${release}` : "latest",
  });
  if (!takenBackLine) return await missingPage(page);
  const asked = typeof release === "number" ? release : null;
  return trouble(410, {
    ...takenBackTrouble(body, id, takenBackLine, asked),
    synthetic: read?.synthetic ?? false,
  });
}
