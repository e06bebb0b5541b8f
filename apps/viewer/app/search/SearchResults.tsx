import { atRelease } from "../paths.ts";
import { entityName } from "../record/entity-words.ts";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { excerptBeside } from "./excerpt.ts";
import type { Found, Hit } from "./search-records.server.ts";

interface Props {
  found: Found;
}

/** What was found, the best match first. */
export function SearchResults({ found: { hits, count, orMore, release } }: Props) {
  return (
    <section aria-labelledby="results">
      <h2 className="heading" id="results">
        {howMany(count, orMore, hits.length)}
      </h2>
      <ol className="hits">
        {hits.map((hit) => (
          <li className="hit" key={hit.id}>
            <Result hit={hit} release={release} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Result({ hit, release }: { hit: Hit; release: number | null }) {
  const { entity, name, path, body } = hit;
  const excerpt = excerptBeside(name, hit.excerpt);
  return (
    <>
      <h3 className="hit__name">
        {path === null ? (
          name
        ) : (
          <a className="govuk-link" href={atRelease(path, release)}>
            {name}
          </a>
        )}
      </h3>
      <p className="hit__what">
        {`${entityName(entity)}, ${body.name}`}
        {path === null && ". It has no page of its own."}{" "}
        {body.synthetic && <strong className="tag tag--synthetic">Synthetic example</strong>}
      </p>
      {excerpt && <p className="hit__excerpt">{excerpt}</p>}
    </>
  );
}

/** "3 results", "73 results, showing the best 50". */
function howMany(count: number, orMore: boolean, shown: number): string {
  const results = sentenceCase(countWords(count, "result"));
  if (count <= shown) return results;
  return `${results}${orMore ? " or more" : ""}, showing the best ${shown}`;
}
