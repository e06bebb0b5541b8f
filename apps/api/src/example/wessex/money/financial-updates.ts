import type { financialUpdateFields } from "@frankpledge/domain";
import type { z } from "zod";
import { financialUpdate } from "../../../money/financial-update.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { SUPPLIES } from "./headings.ts";

type Fields = z.input<typeof financialUpdateFields>;

interface Update extends Pick<Fields, "commentary" | "headings"> {
  year: string;
  toPeriod: number;
  state: NonNullable<Fields["state"]>;
}

/**
 * Enters the financial update of a quarter, and how far the figures of those before can be relied on by now.
 * @returns the ids of what waits to be cleared with the papers
 */
export async function writeFinancialUpdates(
  revising: Revising,
  rows: WessexRows,
  quarter: number,
): Promise<string[]> {
  const written: string[] = [];
  for (const { year, toPeriod, ...fields } of UPDATES[quarter - 1] ?? []) {
    const name = `financial update ${year} to ${toPeriod}`;
    const row = rows.has(name)
      ? await revising.update(financialUpdate, rows.id(name), fields)
      : await revising.create(financialUpdate, {
          ...fields,
          financialYear: year,
          toPeriod,
          slug: `${year}-to-${toPeriod}`,
          preparedBy: "Chief Finance Officer",
          source: SYNTHETIC,
        });
    if (!rows.has(name)) rows.keep(name, row);
    written.push(row.id);
  }
  return written;
}

const UPDATES: readonly (readonly Update[])[] = [
  [
    {
      year: "2024-25",
      toPeriod: 12,
      state: "UNAUDITED",
      commentary:
        "The accounts of 2024-25 are closed and wait for the auditor. £640,000 went to the General Reserve.",
    },
    {
      year: "2025-26",
      toPeriod: 3,
      state: "PROVISIONAL",
      commentary:
        "Spending is close to the profile. Vacant posts in the control room are covered by overtime, and building works start slowly.",
    },
  ],
  [
    { year: "2025-26", toPeriod: 3, state: "UNAUDITED" },
    {
      year: "2025-26",
      toPeriod: 6,
      state: "PROVISIONAL",
      commentary:
        "Neighbourhood teams filled faster than budgeted, so their pay is over. The records system needs more licences.",
      headings: [
        {
          department: "Digital",
          subjective: SUPPLIES,
          text: "Licences for the old system must be kept a year longer.",
        },
      ],
    },
  ],
  [
    {
      year: "2024-25",
      toPeriod: 12,
      state: "AUDITED",
      commentary: "The auditor gave an unqualified opinion on the accounts of 2024-25 in December.",
    },
    { year: "2025-26", toPeriod: 6, state: "UNAUDITED" },
    {
      year: "2025-26",
      toPeriod: 9,
      state: "PROVISIONAL",
      commentary:
        "The records system is expected to end over its budget, and the building works under theirs. Nothing will be spent on video rooms this year.",
    },
  ],
  [
    { year: "2025-26", toPeriod: 9, state: "UNAUDITED" },
    {
      year: "2025-26",
      toPeriod: 12,
      state: "PROVISIONAL",
      commentary:
        "The year ended close to its budget for everyday policing. Capital is under: one sale fell through, and the works wait for it.",
      headings: [
        {
          department: "Fleet",
          text: "The vehicles of the rural crime team cost £11,000 more than was approved.",
        },
        { department: "Digital", text: "The data test of February failed and is to be repeated." },
      ],
    },
  ],
  [
    { year: "2025-26", toPeriod: 12, state: "UNAUDITED" },
    {
      year: "2026-27",
      toPeriod: 3,
      state: "PROVISIONAL",
      commentary:
        "The single service for victims costs less than budgeted so far. A second data test is proposed from the Technology Reserve.",
    },
  ],
];
