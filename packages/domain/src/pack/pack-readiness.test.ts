import { expect, test } from "vitest";
import { OFFICES } from "../record/account.ts";
import { missingForFinal } from "./pack-readiness.ts";

const priorities = [
  { id: "1", title: "Fewer burglaries" },
  { id: "2", title: null },
];
const signOffs = OFFICES.map((role) => ({ role }));
const buildPack = (given: Partial<Parameters<typeof missingForFinal>[0]> = {}) => ({
  kind: "MONITORING" as const,
  sections: [],
  signOffs,
  panelReport: null,
  response: null,
  edition: 1,
  replacesId: null,
  correction: null,
  ...given,
});

test("a report that everyone has signed may be final", () => {
  expect(missingForFinal(buildPack(), priorities)).toEqual([]);
});

test("whoever answers for a kind of pack has to sign it, and nobody else", () => {
  expect(missingForFinal(buildPack({ signOffs: [{ role: "COMMISSIONER" }] }), priorities)).toEqual([
    "It is not signed off by the chief finance officer, for the money.",
    "It is not signed off by the monitoring officer, for what is exempt.",
  ]);
  expect(
    missingForFinal(buildPack({ kind: "FINANCIAL", signOffs: [{ role: "FINANCE" }] }), priorities),
  ).toEqual(["It is not signed off by the Commissioner."]);
});

test("an annual report tells of every priority, and has the Panel's report and the response", () => {
  const sections = [{ priorityId: "1" }];
  expect(missingForFinal(buildPack({ kind: "ANNUAL", sections }), priorities)).toEqual([
    "Say what progress was made towards “a priority without a title”.",
    "Log the Panel’s report or recommendations first.",
    "Log the published response to the Panel first.",
  ]);
  const whole = {
    kind: "ANNUAL" as const,
    sections: [...sections, { priorityId: "2" }],
    panelReport: "Members welcome it.",
    response: "Thank you.",
  };
  expect(missingForFinal(buildPack(whole), priorities)).toEqual([]);
});

test("an erratum names the edition before and what was wrong", () => {
  const sentence = "A later edition names the one that it replaces and says what it puts right.";
  expect(missingForFinal(buildPack({ edition: 2, replacesId: "x" }), priorities)).toEqual([sentence]);
  expect(missingForFinal(buildPack({ edition: 2, replacesId: "x", correction: "£1" }), priorities)).toEqual(
    [],
  );
});
