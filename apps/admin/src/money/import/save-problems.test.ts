import { expect, test } from "vitest";
import { problemsCsv } from "./save-problems.ts";

test("what stands in a row reaches the spreadsheet as text, whatever it begins with", () => {
  const csv = problemsCsv([
    { kind: "REJECTED", sheet: "May", row: 7, reason: "No amount.", text: '=1+1, "quoted"' },
  ]);
  expect(csv.split("\r\n")[1]).toBe(`"May","7","No amount.","'=1+1, ""quoted"""`);
});
