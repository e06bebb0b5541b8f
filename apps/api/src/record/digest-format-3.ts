import { DIGEST_FORMAT_2 } from "./digest-format-2.ts";

/** Format 3: format 2, with the rooms of delivery and scrutiny whole. FROZEN as soon as a release bears it. */
export const DIGEST_FORMAT_3: Readonly<Record<string, readonly string[]>> = {
  ...DIGEST_FORMAT_2,
  StatusUpdate: [
    ...(DIGEST_FORMAT_2.StatusUpdate ?? []),
    "helpNeeded",
    "roundId",
    "receivedOn",
    "enteredFor",
  ],
  Round: [
    "planId",
    "title",
    "positionDate",
    "meetingTitle",
    "meetingOn",
    "hostDays",
    "clearanceDays",
    "dueOn",
    "projectIds",
    "note",
    "source",
  ],
  Rebaseline: ["projectId", "toEnd", "reason", "approvedBy", "approvedOn", "source"],
};
