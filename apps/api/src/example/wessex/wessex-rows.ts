import { NamedRows } from "../named-rows.ts";

/** The rows of Wessex, and where each project's forecast end stands, so that only a moved one is written again. */
export class WessexRows extends NamedRows {
  readonly forecastEnds = new Map<string, string | null>();
}
