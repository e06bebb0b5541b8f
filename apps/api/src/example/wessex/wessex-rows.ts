import { NamedRows } from "../named-rows.ts";

/**
 * The rows of Wessex, and where each project's forecast end and each budget line's forecast stand, so that only one
 * that moved is written again.
 */
export class WessexRows extends NamedRows {
  readonly forecastEnds = new Map<string, string | null>();
  readonly forecasts = new Map<string, bigint>();
}
