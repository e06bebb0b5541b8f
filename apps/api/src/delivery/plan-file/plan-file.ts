import { plan } from "../../plan/plan.entity.ts";
import { ragScheme } from "../../plan/rag-scheme.entity.ts";
import type { FileKind } from "../../record/proposal/file-kind.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { namesOfPlan } from "./live-plan.ts";
import { type FoundPlan, findPlan } from "./propose-plan.ts";
import { ProposeRows } from "./propose-rows.ts";
import { readSheets } from "./read-sheets.ts";

/** What the record has of the plan that its file does not speak of. */
async function besideTheFile(live: LiveRows, { live: found }: FoundPlan): Promise<string[]> {
  if (found === null) return [];
  const schemes = await live.where(ragScheme, { planId: found.id });
  const has = [
    Array.isArray(found.directions) && found.directions.length > 0 ? "directions" : null,
    Array.isArray(found.consultations) && found.consultations.length > 0 ? "consultations" : null,
    schemes.length > 0 ? "schemes of ratings" : null,
  ].filter((one) => one !== null);
  return has.length === 0
    ? []
    : [
        `The file does not speak of the plan's ${has.join(", ").replace(/, ([^,]*)$/, " and $1")}: they stay.`,
      ];
}

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
      const notes = [
        ...read.notes,
        ...found.notes,
        ...proposing.notes,
        ...(await besideTheFile(live, found)),
      ];
      proposing.mustBeOfThePlan();
      return {
        rows: [...found.rows, ...proposing.rows],
        rejected: proposing.rejected,
        leftOut: read.leftOut,
        notes,
        covers: proposing.covers,
      };
    };
  },
};
