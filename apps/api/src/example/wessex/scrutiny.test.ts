import {
  type CalendarDate,
  isPublicationOverdue,
  type PartialDate,
  type ProcedureKnown,
  type PublicationState,
  procedureProgress,
} from "@frankpledge/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { decision } from "../../money/decision.entity.ts";
import { exemptDocument } from "../../scrutiny/exempt-document.entity.ts";
import { meeting } from "../../scrutiny/meeting.entity.ts";
import { procedure } from "../../scrutiny/procedure.entity.ts";
import { publicationDuty } from "../../scrutiny/publication-duty.entity.ts";
import { recommendation } from "../../scrutiny/recommendation.entity.ts";
import { scrutinyActivity } from "../../scrutiny/scrutiny-activity.entity.ts";
import { hampshire } from "../hampshire.ts";
import { InMemoryRecord } from "../in-memory-record.ts";
import { wessex } from "./wessex.ts";

const LAST_RELEASE = "2026-07-15" as CalendarDate;
let record: InMemoryRecord;
beforeAll(async () => {
  record = await InMemoryRecord.of(wessex, 5);
});

describe("the scrutiny of the fictional Wessex", () => {
  test("answers every recommendation but one, and not all as the Panel wished", () => {
    const all = record.all(recommendation);
    expect(all.every((row) => row.cleared)).toBe(true);
    expect(all.map((row) => row.values.outcome)).toEqual(
      expect.arrayContaining(["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED"]),
    );
    expect(all.filter((row) => row.values.outcome === null)).toHaveLength(1);
  });

  test("looks at the force through every kind of source of S1.7", () => {
    const kinds = new Set(record.all(scrutinyActivity).map((row) => row.values.kind));
    for (const kind of [
      "ONE_TO_ONE",
      "CHANGE_BOARD",
      "PUBLIC_FORUM",
      "INSPECTORATE",
      "INTERNAL_AUDIT",
      "PARTNERS",
    ])
      expect(kinds).toContain(kind);
  });

  test("publishes what the Order asks for, of which only the grants are late", () => {
    const late = record
      .all(publicationDuty)
      .filter((row) => isPublicationOverdue(row.values as PublicationState, LAST_RELEASE));
    expect(late.map((row) => row.values.shownOn)).toEqual(["GRANTS"]);
  });

  test("tells why the precept was proposed a day late, and the annual report waits for the Panel", () => {
    const [report, , precept] = record
      .all(procedure)
      .map((row) => row.values)
      .toSorted((a, b) => a.kind.localeCompare(b.kind));
    const late = procedureProgress(precept as unknown as ProcedureKnown, LAST_RELEASE).filter(
      ({ state }) => state === "DONE_LATE",
    );
    expect(late.map(({ stage }) => stage)).toEqual(["SENT_TO_PANEL"]);
    expect(precept?.lateReason).toContain("settlement");
    const open = procedureProgress(report as unknown as ProcedureKnown, LAST_RELEASE).filter(
      ({ state }) => state === "OPEN",
    );
    expect(open.map(({ stage }) => stage)).toContain("PANEL_REPORTED");
  });

  test("has a forward plan without money, and a notice of which a part is withheld and kept apart", () => {
    const planned = record.all(decision).filter((row) => row.values.stage === "PLANNED");
    expect(planned.map((row) => [row.values.reference, row.values.lines.length, row.cleared])).toEqual([
      ["F3", 0, true],
      ["F2", 0, true],
    ]);
    expect(record.one(decision, "107").values.withheld).toEqual([
      { what: "Appendix B", exemption: "BUSINESS_AFFAIRS" },
    ]);
    expect(record.all(exemptDocument)).toHaveLength(1);
  });

  test("moved one meeting, and has called the next", () => {
    expect(record.one(meeting, "2026-04-23").values.moves[0]?.calledFor).toBe("2026-04-16" as PartialDate);
    expect(record.one(meeting, "2026-10-22").values.papers).toEqual([]);
  });
});

test("S0.15, S1.7: Hampshire's papers give a recommendation each and the sources of scrutiny, and nothing more", async () => {
  const hampshireRecord = await InMemoryRecord.of(hampshire);
  const recommended = hampshireRecord.all(recommendation).map((row) => row.values);
  expect(recommended.map(({ outcome }) => outcome)).toEqual([null, "NOTED"]);
  const looked = hampshireRecord.all(scrutinyActivity).map((row) => row.values);
  expect(looked).toHaveLength(7);
  expect(
    looked.every(({ doneOn, found, outcome }) => doneOn === null && found === null && outcome === null),
  ).toBe(true);
});
