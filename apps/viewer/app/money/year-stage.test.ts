import { expect, test } from "vitest";
import { yearStage } from "./year-stage.ts";

const year = (last: number | null, hasPostings = true) => ({ year: "2024-25", last, hasPostings });
const update = (
  toPeriod: number,
  state: "PROVISIONAL" | "UNAUDITED" | "AUDITED",
  financialYear = "2024-25",
) => ({
  financialYear,
  toPeriod,
  state,
});

test("a year whose last month is in the general ledger has its outturn, which figures to June are not", () => {
  expect(yearStage(year(12), 12, [])).toBe("OUTTURN");
  expect(yearStage(year(13), null, [])).toBe("OUTTURN");
  expect(yearStage(year(13), 12, [])).toBe("CLOSED");
  expect(yearStage(year(12), 3, [])).toBe("CLOSED");
});

test("an audited or unaudited update of the whole year closes it, a provisional one or that of another year does not", () => {
  expect(yearStage(year(11), 11, [update(13, "AUDITED")])).toBe("OUTTURN");
  expect(yearStage(year(11), 11, [update(12, "UNAUDITED")])).toBe("OUTTURN");
  expect(yearStage(year(11), 11, [update(12, "PROVISIONAL"), update(9, "AUDITED")])).toBe("RUNNING");
  expect(yearStage(year(11), 11, [update(13, "AUDITED", "2023-24")])).toBe("RUNNING");
});

test("without a general ledger no outturn is known", () => {
  expect(yearStage(year(12, false), 12, [update(13, "AUDITED")])).toBe("RUNNING");
  expect(yearStage(year(null), null, [update(13, "AUDITED")])).toBe("RUNNING");
});
