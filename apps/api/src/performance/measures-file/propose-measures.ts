import { compareDecimals, type Decimal, frequencyOf } from "@frankpledge/domain";
import { policingBody } from "../../plan/policing-body.entity.ts";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import {
  type LeftOut,
  type Proposal,
  type ProposedRow,
  type Rejected,
  RowNamed,
} from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import { measure } from "../measure.entity.ts";
import { reading } from "../reading.entity.ts";
import { shareProblem } from "../share-problem.ts";
import {
  type Kept,
  type MeasureOfFile,
  type MeasuresAsked,
  makeMeasure,
  titleOf,
} from "./measure-of-file.ts";
import { likenedArea, ownAreaOf } from "./own-area.ts";
import type { FiguresRead, StatedReading } from "./read-figures.ts";

/** Sets the figures of a file beside the record's measures and readings. */
export async function proposeMeasures(
  read: FiguresRead,
  live: LiveRows,
  asked: MeasuresAsked,
): Promise<Proposal> {
  const rejected: Rejected[] = [...read.rejected];
  const notes = [...read.notes];
  const [body] = await live.of(policingBody);
  const known = await measuresOf(live);
  const { kept, leftOut } = areasKept(read, asked, body, known, await areasOnRecord(live));
  const measures = new Map<string, MeasureOfFile>();
  const made = new Set<MeasureOfFile>();
  const rows: ProposedRow[] = [];
  const contradicted = contradictions(kept, asked);
  for (const { stated, area } of kept) {
    const others = contradicted.get(identityOf(stated, area, asked)) ?? 0;
    if (others > 0) {
      const reason = `The file has ${others} figures that differ for the same measure, area and period: they may be parts of one, so none is taken.`;
      rejected.push({ ...stated.place, reason, text: textOf(stated, asked) });
      continue;
    }
    const title = titleOf(stated, asked);
    const key = `${stated.code ?? ""} ${title}`.toLowerCase();
    const one = measures.get(key) ?? makeMeasure(key, title, stated, asked, known, kept);
    measures.set(key, one);
    const reason = problemOf(stated, area, one);
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
    rows.push(proposedReading(one, await asKept(live, one, stated, area), area, read.hasNotes));
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
  return { rows, count: rows.length, rejected, leftOut, notes };
}

/** A figure that is worth the same is the same: a spreadsheet makes 45 of 45.0. */
async function asKept(
  live: LiveRows,
  one: MeasureOfFile,
  stated: StatedReading,
  area: string | null,
): Promise<StatedReading> {
  if (one.live === null || stated.value === null) return stated;
  const [kept] = await live.where(reading, { measureId: one.live.id, period: stated.period, area });
  const value = kept?.value as Decimal | null | undefined;
  return value && compareDecimals(value, stated.value) === 0 ? { ...stated, value } : stated;
}

const textOf = (stated: StatedReading, asked: MeasuresAsked): string =>
  [titleOf(stated, asked), stated.area ?? "", stated.period, stated.value ?? ""].join(" | ");

const identityOf = (stated: StatedReading, area: string | null, asked: MeasuresAsked): string =>
  JSON.stringify([titleOf(stated, asked), stated.code, area, stated.period]);

/** How many figures there are for what has more than one, and not the same. */
function contradictions(kept: readonly Kept[], asked: MeasuresAsked): Map<string, number> {
  const said = new Map<string, (string | null)[]>();
  for (const { stated, area } of kept) {
    const identity = identityOf(stated, area, asked);
    said.set(identity, [...(said.get(identity) ?? []), stated.value]);
  }
  return new Map(
    [...said].flatMap(([identity, values]) => (new Set(values).size > 1 ? [[identity, values.length]] : [])),
  );
}

/** The figures of the body's own area and of those that it is set beside; the others are told with their number. */
function areasKept(
  read: FiguresRead,
  asked: MeasuresAsked,
  body: Row | undefined,
  known: readonly Row[],
  onRecord: ReadonlyMap<string, string>,
): { kept: Kept[]; leftOut: LeftOut[] } {
  const isOwn = ownAreaOf(body, asked.own);
  const named = new Map(asked.areas.map((area) => [likenedArea(area), area]));
  if (!read.hasAreas) {
    const [only] = asked.areas;
    const area = only === undefined || only === "own" || isOwn(only) ? null : only;
    const titles = new Set(
      known.flatMap(({ title, code }) => [String(title).toLowerCase(), String(code).toLowerCase()]),
    );
    const isUsual = read.readings.every(
      (stated) =>
        titles.has((titleOf(stated, asked) ?? "").toLowerCase()) ||
        (stated.code !== null && titles.has(stated.code.toLowerCase())),
    );
    if (only === undefined && !isUsual)
      throw new Refusal(
        "BAD_USER_INPUT",
        "The file does not say of which area its figures are: name the area, or “own” for the body's own.",
      );
    return { kept: read.readings.map((stated) => ({ stated, area })), leftOut: [] };
  }
  const kept: Kept[] = [];
  const others = new Map<string, number>();
  for (const stated of read.readings) {
    const area = stated.area ?? "";
    const beside = named.get(likenedArea(area)) ?? onRecord.get(likenedArea(area));
    if (area === "" || isOwn(area)) kept.push({ stated, area: null });
    else if (beside !== undefined || named.has("all")) kept.push({ stated, area: beside ?? area });
    else others.set(area, (others.get(area) ?? 0) + 1);
  }
  if (kept.length === 0 && read.readings.length > 0) {
    const some = [...others.keys()].slice(0, 5).join(", ");
    throw new Refusal(
      "BAD_USER_INPUT",
      `None of the areas of the file is ${body?.area ?? "the body's own"}: name what it is called there (own), or which to keep (area). The file has ${some}${others.size > 5 ? ` and ${others.size - 5} more` : ""}.`,
    );
  }
  const reason = "It is neither the body's own area nor one that its readings are set beside.";
  return { kept, leftOut: [...others].map(([what, count]) => ({ what, count, reason })) };
}

/** The other areas that readings on record are of, by how they are likened. */
async function areasOnRecord(live: LiveRows): Promise<Map<string, string>> {
  const areas = (await live.of(reading)).flatMap(({ area }) => (typeof area === "string" ? [area] : []));
  return new Map(areas.map((area) => [likenedArea(area), area]));
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
  area: string | null,
  hasNotes: boolean,
): ProposedRow {
  const { period, value, count, of, isProvisional, note, source, place } = stated;
  return {
    entity: reading as never,
    key: `${place.sheet}:${place.row} ${one.title} ${period} ${area ?? ""}`,
    place,
    values: {
      measureId: one.reference,
      period,
      area,
      value,
      ...(of === null ? {} : { count, of }),
      ...(isProvisional === null ? {} : { status: isProvisional ? "PROVISIONAL" : "FINAL" }),
      ...(note === null && !hasNotes ? {} : { note }),
      ...(source === null ? {} : { source }),
    },
    match: [{ measureId: one.reference, period, area }],
  };
}

/** Whether a measure's readings may be written "12%". */
const isOfShares = ({ unit, isShare }: MeasureOfFile): boolean =>
  isShare || /%|\bper ?cent|\bpercent|\bproportion|\bshare|\brate/i.test(unit);

function problemOf(stated: StatedReading, area: string | null, one: MeasureOfFile): string | null {
  if (frequencyOf(stated.period) !== one.frequency)
    return `“${one.title}” is read by ${one.frequency.toLowerCase().replace("_", " ")}, and “${stated.period}” is none.`;
  if (stated.isPercent && !isOfShares(one))
    return `“${stated.value}%” is a share in per cent, and “${one.title}” counts ${one.unit}.`;
  if (!one.isShare || area !== null) return null;
  return shareProblem({ ...stated, title: one.title, decimals: one.decimals });
}
