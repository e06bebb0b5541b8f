import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { countWords } from "../text/count-words.ts";
import { Facts } from "../text/Facts.tsx";
import { Instant } from "../text/Instant.tsx";
import { sentenceCase } from "../text/sentence-case.ts";

export const releaseFactsFields = graphql(`
  fragment ReleaseFactsFields on Release {
    effectiveAt
    publishedAt
    reconstructed
    digest
    previousDigest
    withdrawals
  }
`);

interface Props {
  release: FragmentOf<typeof releaseFactsFields>;
}

/** When a version was made, and how anyone can tell that it was not altered since. */
export function ReleaseFacts({ release }: Props) {
  const { effectiveAt, publishedAt, reconstructed, digest, previousDigest, withdrawals } = readFragment(
    releaseFactsFields,
    release,
  );
  return (
    <Facts
      of={[
        ["As the record stood on", <Instant key="stood" at={effectiveAt} />],
        [
          reconstructed ? "Put on this record" : "Published",
          <span className="lines" key="published">
            <Instant at={publishedAt} />
            {reconstructed && (
              <span className="lines__more">
                Reconstructed: the papers of that day were entered later, and the version carries the day that
                they speak of. It was not published on that day.
              </span>
            )}
          </span>,
        ],
        [
          "Fingerprint",
          <span className="lines" key="digest">
            <code className="fingerprint">{digest}</code>
            <span className="lines__more">
              A number made from every published fact of this version and from the fingerprint before it. If
              any fact were changed afterwards, it would no longer fit, and neither would any later one.
            </span>
          </span>,
        ],
        [
          "Fingerprint before it",
          previousDigest ? (
            <code className="fingerprint">{previousDigest}</code>
          ) : (
            "None: this is the first published version"
          ),
        ],
        [
          "Withdrawn since",
          <span className="lines" key="withdrawn">
            {sentenceCase(countWords(withdrawals, "text"))}
            <span className="lines__more">
              The law can require that a text is removed. It is then blanked in every version; that it was
              removed stays on the record, and the fingerprint still fits.
            </span>
          </span>,
        ],
      ]}
    />
  );
}
