import { plan } from "../../plan/plan.entity.ts";
import type { FileKind } from "../../record/proposal/file-kind.ts";
import { namesOfPlan } from "./live-plan.ts";
import { findPlan } from "./propose-plan.ts";
import { ProposeRows } from "./propose-rows.ts";
import { readSheets } from "./read-sheets.ts";

/** The implementation plan of an office: its priorities, middle level, commitments and projects with their ratings. */
export const planFile: FileKind = {
  name: "plan",
  title: "An implementation plan",
  forms:
    "a workbook with a sheet for each kind of row (XLSX or ODS), or a list of commitments or projects (CSV)",
  options: [
    {
      name: "plan",
      description: "the plan's address, where the file has no sheet Plan",
      example: "slug",
    },
  ],
  async read(file, { options }) {
    const read = await readSheets(file);
    return async (live) => {
      const found = await findPlan(read, live, options);
      const names = await namesOfPlan(live, found.live?.id ?? null);
      const proposing = new ProposeRows(read, live, found, names);
      for (const sheet of read.sheets) if (sheet.sheet.entity.name !== plan.name) await proposing.take(sheet);
      const rows = [...found.rows, ...proposing.rows];
      return {
        rows,
        count: rows.length,
        rejected: proposing.rejected,
        leftOut: read.leftOut,
        notes: [...read.notes, ...found.notes, ...proposing.notes],
        covers: proposing.covers,
      };
    };
  },
};
