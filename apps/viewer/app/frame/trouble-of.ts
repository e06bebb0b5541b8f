import { isRouteErrorResponse } from "react-router";
import { paths } from "../paths.ts";
import { isTrouble, type Trouble } from "./trouble.ts";

const home = { text: "All policing bodies", href: paths.home() };

/** What to tell the reader of a page that could not be shown. */
export function troubleOf(error: unknown): Trouble {
  if (!isRouteErrorResponse(error)) return unexpected;
  if (isTrouble(error.data)) return { ...error.data, waysOn: [...error.data.waysOn, home] };
  if (error.status === 404) return notFound;
  return error.status === 503 ? unavailable : unexpected;
}

const notFound: Trouble = {
  title: "Page not found",
  text: "There is no page at this address. If you typed it, check that it is correct.",
  waysOn: [{ text: "Search all records", href: paths.search() }, home],
};

const unavailable: Trouble = {
  title: "The record cannot be read at the moment",
  text: "The service that holds it does not answer. Nothing is lost: please try again in a minute.",
  waysOn: [home],
};

const unexpected: Trouble = {
  title: "Sorry, there is a problem",
  text: "This page could not be made. The fault is ours and has been noted. Please try again later.",
  waysOn: [home],
};
