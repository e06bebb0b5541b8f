import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { type Trouble, trouble, type WayOn } from "../frame/trouble.ts";
import { atLatest, paths } from "../paths.ts";
import { releaseAsked } from "./release-asked.ts";

const nearby = graphql(`
  query Nearby {
    policingBodies {
      slug
      name
      synthetic
      readAt { release }
      plans { slug title }
    }
  }
`);

/** What a loader is given of a page of a body's record. */
export interface PageAsked {
  request: Request;
  params: { body: string };
}

/** The answer for an address at which the record has nothing, with what exists nearby. */
export async function missingPage({ request, params }: PageAsked) {
  const { policingBodies } = await askApi(nearby, {});
  const body = policingBodies.find(({ slug }) => slug === params.body);
  if (!body) return trouble(404, noSuchBody(policingBodies));

  const address = new URL(request.url);
  const asked = releaseAsked(address.searchParams);
  const latest = body.readAt.release ?? 0;
  const waysOn: WayOn[] = [
    { text: body.name, href: paths.body(body.slug) },
    ...body.plans.map((plan) => ({
      text: nameAmong(body.plans, plan),
      href: paths.plan(body.slug, plan.slug),
    })),
    { text: "Decisions", href: paths.decisions(body.slug) },
    { text: "Meetings", href: paths.meetings(body.slug) },
    { text: "Published versions", href: paths.releases(body.slug) },
    { text: "Search this record", href: paths.search({ body: body.slug }) },
  ];
  const missing: Trouble = {
    title: "Page not found",
    text: `The record of ${body.name} has no page at this address. These may be what you want.`,
    waysOn,
    synthetic: body.synthetic,
  };
  if (typeof asked !== "number") return trouble(404, missing);

  waysOn.unshift({ text: `This page in the latest published version, ${latest}`, href: atLatest(address) });
  if (asked > latest) {
    const text = `${body.name} has no published version ${asked}. The latest is published version ${latest}.`;
    return trouble(404, { ...missing, title: "No such published version", text });
  }
  const text = `Published version ${asked} of the record of ${body.name} has no page at this address. It may have been added later.`;
  return trouble(404, { ...missing, text });
}

interface NamedPlan {
  slug: string;
  title: string;
}

/** A plan's title, told apart by its address where another plan bears the same. */
const nameAmong = (plans: readonly NamedPlan[], { slug, title }: NamedPlan): string =>
  plans.filter((plan) => plan.title === title).length > 1 ? `${title} (${slug})` : title;

/** The answer for `?release=` followed by something that is not the number of a version. */
export function unreadableRelease({ request, params }: PageAsked) {
  return trouble(400, {
    title: "That is not a published version",
    text: "The address asks for a published version by something other than its number. Numbers are whole, such as ?release=3.",
    waysOn: [
      { text: "This page in the latest published version", href: atLatest(new URL(request.url)) },
      { text: "All published versions", href: paths.releases(params.body) },
    ],
  });
}

/** The answer for an address whose parts the API could not read. */
export const unreadableAddress = ({ params }: PageAsked, sentence: string) =>
  trouble(400, {
    title: "This address cannot be read",
    text: sentence,
    waysOn: [{ text: "Start of this record", href: paths.body(params.body) }],
  });

/** The answer for a comparison of versions that are not there. */
export const unknownComparison = ({ params }: PageAsked) =>
  trouble(404, {
    title: "No such published versions",
    text: "The address asks to compare published versions that this record does not have.",
    waysOn: [
      { text: "What changed in the latest published version", href: paths.changes(params.body) },
      { text: "All published versions", href: paths.releases(params.body) },
    ],
  });

const noSuchBody = (bodies: { slug: string; name: string }[]): Trouble => ({
  title: "Page not found",
  text: "No policing body keeps its record at this address. These do.",
  waysOn: [
    ...bodies.map(({ slug, name }) => ({ text: name, href: paths.body(slug) })),
    { text: "Search all records", href: paths.search() },
  ],
});
