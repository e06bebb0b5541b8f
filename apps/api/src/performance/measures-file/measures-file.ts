import { type YearsAre } from "@frankpledge/domain";
import type { FileKind } from "../../record/proposal/file-kind.ts";
import { Refusal } from "../../refusal.ts";
import { proposeMeasures } from "./propose-measures.ts";
import { readFigures } from "./read-figures.ts";

/** Readings of measures: a row or a column for each period, as offices and publishers lay them out. */
export const measuresFile: FileKind = {
  name: "measures",
  title: "Readings of measures",
  forms: "CSV, XLSX or ODS, with a row or a column for each period",
  options: [
    { name: "measure", description: "what is counted, where the file does not say", example: "title" },
    { name: "unit", description: "the unit of measures that are new, such as offences", example: "unit" },
    {
      name: "area",
      description:
        "other areas to keep, parted by semicolons, or all; own for a file without a column of areas",
      example: "names",
    },
    { name: "own", description: "what the file calls the body's own area", example: "name" },
    { name: "period", description: "the period, where the file has none", example: "period" },
    {
      name: "years",
      description: "what 2007 is: a calendar year, or the financial year that ends then",
      example: "calendar|financial",
    },
  ],
  async read(file, { options }) {
    const yearsAre = (options.years?.trim() || "calendar") as YearsAre;
    if (yearsAre !== "calendar" && yearsAre !== "financial")
      throw new Refusal(
        "BAD_USER_INPUT",
        `“${options.years}” is no kind of year: say calendar or financial.`,
      );
    const read = await readFigures(file, { period: options.period?.trim() || null, yearsAre });
    const asked = {
      fileName: file.name,
      measure: options.measure?.trim() || null,
      unit: options.unit?.trim() || null,
      areas: (options.area ?? "")
        .split(";")
        .map((area) => area.trim())
        .filter((area) => area !== ""),
      own: options.own?.trim() || null,
    };
    return (live) => proposeMeasures(read, live, asked);
  },
};
