import { measure } from "../../../performance/measure.entity.ts";
import { reading } from "../../../performance/reading.entity.ts";
import { target } from "../../../performance/target.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import type { ExampleStep } from "../../example-record.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { MEASURES } from "./measures.ts";
import { PARTS, READINGS } from "./readings.ts";
import { writeSurveys } from "./survey-steps.ts";

/**
 * What is measured in Wessex, as it came on the record: the measures with the year before the plan, then by quarter.
 * @param drafts the ids of rows that wait to be cleared; the surveys add theirs
 */
export function performanceSteps(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2025-04-15T10:00:00+01:00",
      reason: "Measures entered with their targets for 2025-26, and the readings of the year before",
      async write(revising) {
        await writeMeasures(revising, rows);
        await writeTargets(revising, rows, "2025-26");
        await writeReadings(revising, rows, 0);
      },
    },
    {
      kind: "revision",
      effectiveAt: "2026-02-24T10:00:00Z",
      reason: "Targets for 2026-27 entered, as the Commissioner agreed them with the Chief Constable",
      write: (revising) => writeTargets(revising, rows, "2026-27"),
    },
    ...QUARTERS_READ.map(
      (effectiveAt, index): ExampleStep => ({
        kind: "revision",
        effectiveAt,
        reason: "The quarter's readings; what was provisional in the last report is final",
        async write(revising) {
          await writeReadings(revising, rows, index + 1);
          for (const id of await writeSurveys(revising, rows, index + 1)) drafts.add(id);
        },
      }),
    ),
  ];
}

/** When each quarter's figures came: with the reports of the project owners, before the papers. */
const QUARTERS_READ = [
  "2025-07-08T16:00:00+01:00",
  "2025-10-07T16:00:00+01:00",
  "2026-01-13T16:00:00Z",
  "2026-04-08T16:00:00+01:00",
  "2026-07-07T16:00:00+01:00",
];

async function writeMeasures(revising: Revising, rows: WessexRows): Promise<void> {
  for (const { priority, commitment, owner, targets: _, ...fields } of MEASURES)
    rows.keep(
      `measure ${fields.code}`,
      await revising.create(measure, {
        ...fields,
        planId: rows.id("plan"),
        priorityId: rows.id(`priority ${priority}`),
        commitmentId: commitment ? rows.id(`commitment ${commitment}`) : null,
        ownerId: rows.id(`owner ${owner}`),
        schemeId: rows.id("performance scheme"),
        source: SYNTHETIC,
      }),
    );
}

async function writeTargets(revising: Revising, rows: WessexRows, year: string): Promise<void> {
  for (const { code, targets } of MEASURES)
    for (const fields of targets.filter(({ financialYear }) => financialYear === year))
      await revising.create(target, {
        ...fields,
        measureId: rows.id(`measure ${code}`),
        agreedBy: "The Commissioner, with the Chief Constable",
        source: SYNTHETIC,
      });
}

/** Enters the readings that a quarter brought, and what became of those that were provisional in the one before. */
async function writeReadings(revising: Revising, rows: WessexRows, quarter: number): Promise<void> {
  for (const { measure: code, quarter: brought, toldAtFirst, ...fields } of READINGS) {
    const name = `reading ${code} ${fields.period} ${fields.area}`;
    if (brought === quarter)
      rows.keep(
        name,
        await revising.create(reading, {
          ...fields,
          value: toldAtFirst ?? fields.value,
          status: toldAtFirst === null ? "FINAL" : "PROVISIONAL",
          measureId: rows.id(`measure ${code}`),
          source: SYNTHETIC,
        }),
      );
    else if (brought === quarter - 1 && toldAtFirst !== null)
      await revising.update(reading, rows.id(name), {
        value: fields.value,
        status: "FINAL",
        note: `Provisional at first: ${toldAtFirst}.`,
      });
  }
  for (const { measure: code, quarter: brought, area, ...fields } of PARTS)
    if (brought === quarter)
      await revising.create(reading, {
        ...fields,
        measureId: rows.id(`measure ${code}`),
        localAreaId: rows.id(`area ${area}`),
        source: SYNTHETIC,
      });
}
