import { Refusal } from "../refusal.ts";
import { endOfLondonDay, londonDay, momentOf } from "./london-time.ts";

/** What an `asAt` argument asks for. */
export type AsAt =
  | { kind: "live" }
  | { kind: "latest" }
  | { kind: "release"; number: number }
  | { kind: "revision"; number: number }
  /** Everything effective before `until`; `day` is what depends on today then. */
  | { kind: "time"; until: Date; day: string };

const NUMBERED = /^(release|revision):([1-9]\d{0,8})$/;

/**
 * Reads an `asAt` argument.
 * @throws Refusal BAD_USER_INPUT, saying the forms that serve
 */
export function parseAsAt(text: string): AsAt {
  if (text === "live" || text === "latest") return { kind: text };
  const numbered = NUMBERED.exec(text);
  if (numbered) return { kind: numbered[1] as "release" | "revision", number: Number(numbered[2]) };
  const until = endOfLondonDay(text);
  if (until) return { kind: "time", until, day: text };
  const moment = momentOf(text);
  if (moment) return { kind: "time", until: new Date(moment.getTime() + 1), day: londonDay(moment) };
  throw new Refusal(
    "BAD_USER_INPUT",
    `"${text.slice(0, 60)}" is not a point of the record: use "live", "latest", "release:12", "revision:345", a date such as "2020-02-07" or a time such as "2020-02-07T10:00:00Z".`,
  );
}
