import { data } from "react-router";

/** A link that helps a reader on. */
export interface WayOn {
  text: string;
  href: string;
}

/** What a page says when it cannot show what was asked for. */
export interface Trouble {
  title: string;
  text: string;
  waysOn: WayOn[];
  /** True within the record of a fictional body, which says so on every page. */
  synthetic?: boolean;
}

/** Thrown by a loader: the page says what is wrong and where to go from there. */
export const trouble = (status: 400 | 404 | 405 | 410, content: Trouble) => data(content, { status });

/** Whether what reached the error page was written for readers. */
export const isTrouble = (value: unknown): value is Trouble =>
  typeof value === "object" && value !== null && "title" in value && "text" in value && "waysOn" in value;
