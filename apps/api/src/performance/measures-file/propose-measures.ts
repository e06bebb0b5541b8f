import { compareDecimals, type Decimal, frequencyOf } from "@frankpledge/domain";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { type Proposal, type ProposedRow, type Rejected, RowNamed } from "../../record/proposal/proposal.ts";
import { measure } from "../measure.entity.ts";
import { reading } from "../reading.entity.ts";
import { shareProblem } from "../share-problem.ts";
import { areasKept, type Kept, type Where } from "./areas-kept.ts";
import { type MeasureOfFile, type MeasuresAsked, makeMeasure, titleOf } from "./measure-of-file.ts";
import type { FiguresRead, StatedReading } from "./read-figures.ts";

/** Sets the figures of a file beside the record's measures and readings. */
export async function proposeMeasures(
  read: FiguresRead,
  live: LiveRows,
  asked: MeasuresAsked,
): Promise<Proposal> {
  const rejected: Rejected[] = [...read.rejected];
  const notes = [...read.notes];
  const known = await measuresOf(live);
  const isUsual = read.hasAreas || read.readings.every((stated) => isOnRecord(stated, asked, known));
  const { kept, leftOut } = await areasKept(read, live, { ...asked, isUsual });
  const measures = new Map<string, MeasureOfFile>();
  const made = new Set<MeasureOfFile>();
  const rows: ProposedRow[] = [];
  const contradicted = contradictions(kept, asked);
  for (const { stated, where } of kept) {
    const others = contradicted.get(identityOf(stated, where, asked)) ?? 0;
    if (others > 0) {
      const reason = `The file has ${others} figures that differ for the same measure, area and period: they may be parts of one, so none is taken.`;
      rejected.push({ ...stated.place, reason, text: textOf(stated, asked) });
      continue;
    }
    const title = titleOf(stated, asked);
    const key = `${stated.code ?? ""} ${title}`.toLowerCase();
    const one = measures.get(key) ?? makeMeasure(key, title, stated, asked, known, kept);
    measures.set(key, one);
    const reason = problemOf(stated, where, one);
    if (reason !== null) {
      rejected.push({
        ...stated.place,
        reason,
        text: `${one.title} | ${stated.area ?? ""} | ${stated.period} | ${stated.value ?? ""}`,
      });
      continue;
    }
    // A measure none of whose readings can be taken is not made either.
    if (one.live === null && !made.has(one)) {
      made.add(one);
      rows.push(proposedMeasure(one, stated, asked));
    }
    rows.push(proposedReading(one, await asKept(live, one, stated, where), where, read.hasNotes));
  }
  const rounded = kept.filter(({ stated }) => stated.isRounded).length;
  if (rounded > 0)
    notes.push(`${rounded} figures have more places than the record keeps and are rounded to eight.`);
  if (made.size > 0)
    notes.push(
      `${made.size === 1 ? "A measure is" : `${made.size} measures are`} new, with a draft definition of the file's headings: say what is counted, its unit and whether more is better.`,
    );
  if (read.aside.length > 0)
    notes.push(`Columns that are not of measures were left aside: ${[...new Set(read.aside)].join(", ")}.`);
  return { rows, rejected, leftOut, notes };
}

/** A figure that is worth the same is the same: a spreadsheet makes 45 of 45.0. */
async function asKept(
  live: LiveRows,
  one: MeasureOfFile,
  stated: StatedReading,
  where: Where,
): Promise<StatedReading> {
  if (one.live === null || stated.value === null) return stated;
  const [kept] = await live.where(reading, {
    measureId: one.live.id,
    period: stated.period,
    ...where,
  });
  const value = kept?.value as Decimal | null | undefined;
  return value && compareDecimals(value, stated.value) === 0 ? { ...stated, value } : stated;
}

const textOf = (stated: StatedReading, asked: MeasuresAsked): string =>
  [titleOf(stated, asked), stated.area ?? "", stated.period, stated.value ?? ""].join(" | ");

const identityOf = (stated: StatedReading, where: Where, asked: MeasuresAsked): string =>
  JSON.stringify([titleOf(stated, asked), stated.code, where, stated.period]);

/** How many figures there are for what has more than one, and not the same. */
function contradictions(kept: readonly Kept[], asked: MeasuresAsked): Map<string, number> {
  const said = new Map<string, (string | null)[]>();
  for (const { stated, where } of kept) {
    const identity = identityOf(stated, where, asked);
    said.set(identity, [...(said.get(identity) ?? []), stated.value]);
  }
  return new Map(
    [...said].flatMap(([identity, values]) => (new Set(values).size > 1 ? [[identity, values.length]] : [])),
  );
}

/** Whether a figure is of a measure that the record knows by its title or code. */
function isOnRecord(stated: StatedReading, asked: MeasuresAsked, known: readonly Row[]): boolean {
  const titles = known.flatMap(({ title, code }) => [
    String(title).toLowerCase(),
    String(code).toLowerCase(),
  ]);
  return (
    titles.includes(titleOf(stated, asked).toLowerCase()) ||
    (stated.code !== null && titles.includes(stated.code.toLowerCase()))
  );
}

const measuresOf = async (live: LiveRows): Promise<Row[]> => await live.of(measure);

/** A measure as the file's headings make it: what they do not say stays open, and its definition says that it is a draft. */
function proposedMeasure(one: MeasureOfFile, stated: StatedReading, asked: MeasuresAsked): ProposedRow {
  const { isShare, unit } = one;
  const isEvents =
    (one.frequency === "MONTH" || one.frequency === "QUARTER") && unit !== "per cent" && one.decimals === 0;
  return {
    entity: measure as never,
    key: (one.reference as RowNamed).key,
    place: stated.place,
    values: { title: one.title, ...(stated.code === null ? {} : { code: stated.code }) },
    whenNew: {
      unit,
      decimals: one.decimals,
      direction: "NEITHER",
      frequency: one.frequency,
      yearToDate: isShare ? "SHARE" : isEvents ? "SUM" : "LATEST",
      definitions: [
        {
          text: `Draft: “${one.title}” as the headings of ${asked.fileName} have it. Say what is counted, and how.`,
        },
      ],
      source: stated.source ?? asked.fileName,
    },
    match: [{ code: stated.code ?? undefined }, { title: one.title }],
  };
}

function proposedReading(
  one: MeasureOfFile,
  stated: StatedReading,
  where: Where,
  hasNotes: boolean,
): ProposedRow {
  const { period, value, count, of, isProvisional, note, source, place } = stated;
  return {
    entity: reading as never,
    key: `${place.sheet}:${place.row} ${one.title} ${period} ${where.area ?? ""}${where.localAreaId ?? ""}`,
    place,
    values: {
      measureId: one.reference,
      period,
      ...where,
      value,
      ...(of === null ? {} : { count, of }),
      ...(isProvisional === null ? {} : { status: isProvisional ? "PROVISIONAL" : "FINAL" }),
      ...(note === null && !hasNotes ? {} : { note }),
      ...(source === null ? {} : { source }),
    },
    match: [{ measureId: one.reference, period, ...where }],
  };
}

/** Whether a measure's readings may be written "12%". */
const isOfShares = ({ unit, isShare }: MeasureOfFile): boolean =>
  isShare || /%|\bper ?cent|\bpercent|\bproportion|\bshare|\brate/i.test(unit);

function problemOf(stated: StatedReading, { area }: Where, one: MeasureOfFile): string | null {
  if (frequencyOf(stated.period) !== one.frequency)
    return `“${one.title}” is read by ${one.frequency.toLowerCase().replace("_", " ")}, and “${stated.period}” is none.`;
  if (stated.isPercent && !isOfShares(one))
    return `“${stated.value}%” is a share in per cent, and “${one.title}” counts ${one.unit}.`;
  if (!one.isShare || area !== null) return null;
  return shareProblem({ ...stated, title: one.title, decimals: one.decimals });
}
