import { DIGEST_FORMAT_2 } from "./digest-format-2.ts";

/** Format 3: format 2, with the rooms of delivery and scrutiny whole. FROZEN as soon as a release bears it. */
export const DIGEST_FORMAT_3: Readonly<Record<string, readonly string[]>> = {
  ...DIGEST_FORMAT_2,
  Pack: [
    "planId",
    "meetingId",
    "kind",
    "title",
    "periodFrom",
    "periodTo",
    "item",
    "contact",
    "pressContact",
    "recommendation",
    "sections",
    "panelReport",
    "panelReportOn",
    "response",
    "responseOn",
    "edition",
    "replacesId",
    "correction",
    "signOffs",
    "clearance",
    "clearedBy",
    "clearedAt",
    "embargoUntil",
  ],
};
