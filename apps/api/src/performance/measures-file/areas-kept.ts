import { localArea } from "../../plan/local-area.entity.ts";
import { policingBody } from "../../plan/policing-body.entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import type { LeftOut } from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import { reading } from "../reading.entity.ts";
import { likenedArea, ownAreaOf } from "./own-area.ts";
import type { FiguresRead, StatedReading } from "./read-figures.ts";

/** Of what area a figure is: another one, a part of the body's own, or, with neither, the whole of the own. */
export interface Where {
  area: string | null;
  localAreaId: string | null;
}

/** A figure that is kept. */
export interface Kept {
  stated: StatedReading;
  where: Where;
}

interface Asked {
  /** Areas to be kept beside the body's own; "own" for a file without areas. */
  areas: readonly string[];
  /** What the file calls the body's own area. */
  own: string | null;
  /** Whether the record knows every measure of the file, so that its figures are of the own area as usual. */
  isUsual: boolean;
}

/**
 * The figures of the body's own area, of its parts and of those that it is set beside; the others are told with their
 * number.
 * @throws Refusal when the file does not tell of which area its figures are, or none is kept
 */
export async function areasKept(
  read: FiguresRead,
  live: LiveRows,
  asked: Asked,
): Promise<{ kept: Kept[]; leftOut: LeftOut[] }> {
  const [body] = await live.of(policingBody);
  const isOwn = ownAreaOf(body, asked.own);
  if (!read.hasAreas) {
    const [only] = asked.areas;
    const area = only === undefined || only === "own" || isOwn(only) ? null : only;
    if (only === undefined && !asked.isUsual)
      throw new Refusal(
        "BAD_USER_INPUT",
        "The file does not say of which area its figures are: name the area (area), or “own” for the body's own.",
      );
    return {
      kept: read.readings.map((stated) => ({ stated, where: { area, localAreaId: null } })),
      leftOut: [],
    };
  }
  const parts = new Map((await live.of(localArea)).map(({ id, name }) => [likenedArea(String(name)), id]));
  const named = new Map(asked.areas.map((area) => [likenedArea(area), area]));
  const onRecord = await areasOnRecord(live);
  const kept: Kept[] = [];
  const others = new Map<string, number>();
  for (const stated of read.readings) {
    const area = stated.area ?? "";
    const alike = likenedArea(area);
    const part = parts.get(alike);
    const beside = named.get(alike) ?? onRecord.get(alike);
    if (area === "" || isOwn(area)) kept.push({ stated, where: { area: null, localAreaId: null } });
    else if (part !== undefined) kept.push({ stated, where: { area: null, localAreaId: part } });
    else if (beside !== undefined || named.has("all"))
      kept.push({ stated, where: { area: beside ?? area, localAreaId: null } });
    else others.set(area, (others.get(area) ?? 0) + 1);
  }
  if (kept.length === 0 && read.readings.length > 0) {
    const some = [...others.keys()].slice(0, 5).join(", ");
    throw new Refusal(
      "BAD_USER_INPUT",
      `None of the areas of the file is ${body?.area ?? "the body's own"}: name what it is called there (own), or which to keep (area). The file has ${some}${others.size > 5 ? ` and ${others.size - 5} more` : ""}.`,
    );
  }
  const reason =
    "It is neither the body's own area, nor a part of it, nor one that its readings are set beside.";
  return { kept, leftOut: [...others].map(([what, count]) => ({ what, count, reason })) };
}

/** The other areas that readings on record are of, by how they are likened. */
async function areasOnRecord(live: LiveRows): Promise<Map<string, string>> {
  const areas = (await live.of(reading)).flatMap(({ area }) => (typeof area === "string" ? [area] : []));
  return new Map(areas.map((area) => [likenedArea(area), area]));
}
