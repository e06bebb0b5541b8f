import { paths } from "../paths.ts";
import type { Route } from "./+types/RefusalPage";
import { type Trouble, trouble } from "./trouble.ts";

const waysOn = [{ text: "Search all records", href: paths.search() }];

const refusals: Readonly<Record<string, readonly [status: 400 | 405, Trouble]>> = {
  400: [
    400,
    {
      title: "This address cannot be read",
      text: "It has a % that does not stand for a character. If you copied the address, check that it is whole.",
      waysOn,
    },
  ],
  405: [
    405,
    {
      title: "Pages here can only be read",
      text: "Something was sent to this address, and nothing was done with it. Nothing can be sent to the pages of this site, so the record cannot be changed from here.",
      waysOn,
    },
  ],
};

/** Answers what the server refuses before any page sees it. */
export function loader({ params: { status } }: Route.LoaderArgs): never {
  const refusal = refusals[status];
  if (refusal) throw trouble(...refusal);
  throw new Response(null, { status: 404 });
}

export default function RefusalPage() {
  return null;
}
