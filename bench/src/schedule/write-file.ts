import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** How many tasks of a summary are its milestones. */
const TASKS_TO_A_SUMMARY = 20;

const CALCULATED = [
  ["EarlyStart", "2026-01-05T08:00:00"],
  ["EarlyFinish", "2026-01-30T17:00:00"],
  ["LateStart", "2026-01-05T08:00:00"],
  ["LateFinish", "2026-01-30T17:00:00"],
  ["StartVariance", "0"],
  ["FinishVariance", "0"],
  ["WorkVariance", "0.00"],
  ["FreeSlack", "0"],
  ["TotalSlack", "0"],
  ["FixedCost", "0"],
  ["FixedCostAccrual", "3"],
  ["PercentWorkComplete", "0"],
  ["OvertimeCost", "0"],
  ["OvertimeWork", "PT0H0M0S"],
  ["ActualDuration", "PT0H0M0S"],
  ["ActualCost", "0"],
  ["ActualWork", "PT0H0M0S"],
  ["RegularWork", "PT160H0M0S"],
  ["RemainingDuration", "PT160H0M0S"],
  ["RemainingCost", "0"],
  ["RemainingWork", "PT160H0M0S"],
  ["ACWP", "0.00"],
  ["CV", "0.00"],
  ["ConstraintType", "0"],
  ["CalendarUID", "-1"],
  ["LevelAssignments", "1"],
  ["LevelingCanSplit", "1"],
  ["LevelingDelay", "0"],
  ["LevelingDelayFormat", "8"],
  ["IgnoreResourceCalendar", "0"],
  ["HideBar", "0"],
  ["Rollup", "0"],
  ["BCWS", "0.00"],
  ["BCWP", "0.00"],
  ["PhysicalPercentComplete", "0"],
  ["EarnedValueMethod", "0"],
]
  .map(([element, text]) => `      <${element}>${text}</${element}>\n`)
  .join("");

/** Writes a schedule of so many tasks with all that Microsoft Project writes of each, some 2.5 KB. */
export async function writeScheduleFile(path: string, tasks: number): Promise<void> {
  const file = createWriteStream(path);
  const put = async (text: string) => {
    if (!file.write(text)) await new Promise<void>((drained) => file.once("drain", drained));
  };
  await put(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">\n  <SaveVersion>14</SaveVersion>\n  <Title>Many tasks</Title>\n  <CurrencySymbol>£</CurrencySymbol>\n  <StatusDate>2026-01-31T17:00:00</StatusDate>\n  <Tasks>\n',
  );
  for (let uid = 1; uid <= tasks; uid += 1) await put(taskText(uid));
  await put("  </Tasks>\n</Project>\n");
  file.end();
  await finished(file);
}

function taskText(uid: number): string {
  const place = (uid - 1) % TASKS_TO_A_SUMMARY;
  const isSummary = place === 0;
  const day = String((uid % 28) + 1).padStart(2, "0");
  const link =
    place > 1
      ? `      <PredecessorLink>\n        <PredecessorUID>${uid - 1}</PredecessorUID>\n        <Type>1</Type>\n        <CrossProject>0</CrossProject>\n        <LinkLag>4800</LinkLag>\n        <LagFormat>7</LagFormat>\n      </PredecessorLink>\n`
      : "";
  return `    <Task>\n      <UID>${uid}</UID>\n      <ID>${uid}</ID>\n      <Name>${isSummary ? "Lighting of district" : "Lamps of street"} ${uid}</Name>\n      <Active>1</Active>\n      <Manual>0</Manual>\n      <Type>0</Type>\n      <IsNull>0</IsNull>\n      <OutlineLevel>${isSummary ? 1 : 2}</OutlineLevel>\n      <Priority>500</Priority>\n      <Start>2026-01-05T08:00:00</Start>\n      <Finish>2026-02-${day}T17:00:00</Finish>\n      <Duration>PT160H0M0S</Duration>\n      <Milestone>0</Milestone>\n      <Summary>${isSummary ? 1 : 0}</Summary>\n      <PercentComplete>${uid % 101}</PercentComplete>\n      <Cost>${isSummary ? uid * 100 : 0}</Cost>\n${CALCULATED}${link}      <Baseline>\n        <Number>0</Number>\n        <Start>2026-01-05T08:00:00</Start>\n        <Finish>2026-01-${day}T17:00:00</Finish>\n        <Cost>0</Cost>\n      </Baseline>\n    </Task>\n`;
}
