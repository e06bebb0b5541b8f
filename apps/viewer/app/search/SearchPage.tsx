import { RecordPage } from "../record/RecordPage.tsx";
import type { Route } from "./+types/SearchPage";
import { NothingFound } from "./NothingFound.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { searchAsked } from "./search-asked.ts";
import { searchRecords } from "./search-records.server.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const asked = searchAsked(new URL(request.url).searchParams);
  return { asked, found: await searchRecords(request, asked) };
}

export default function SearchPage({ loaderData: { asked, found } }: Route.ComponentProps) {
  const { record, bodies, release, hits } = found;
  const pageTitle = asked.text ? `${asked.text} – Search` : "Search";
  const content = (
    <>
      <SearchForm asked={asked} bodies={bodies} release={release} />
      {asked.text && hits.length > 0 && <SearchResults found={found} />}
      {asked.text && hits.length === 0 && <NothingFound asked={asked} found={found} />}
    </>
  );
  if (record)
    return (
      <RecordPage record={record} title="Search" pageTitle={pageTitle}>
        {content}
      </RecordPage>
    );
  return (
    <main className="govuk-width-container page" id="main">
      <title>{`${pageTitle} – Frankpledge`}</title>
      <h1 className="title">Search</h1>
      <p className="lead">Looks through the latest published version of every record.</p>
      {content}
    </main>
  );
}
