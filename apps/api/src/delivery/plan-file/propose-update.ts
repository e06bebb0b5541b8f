import { COLOURS, type Colour } from "@frankpledge/domain";
import { ragScheme } from "../../plan/rag-scheme.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import type { ProposedRow, RowNamed } from "../../record/proposal/proposal.ts";
import { Refusal } from "../../refusal.ts";
import { statusUpdate } from "../status-update.entity.ts";
import { asWords, plainText } from "./field-cell.ts";
import type { SheetRow } from "./read-sheets.ts";
import { fieldOf, mustRead } from "./row-values.ts";

/** A scheme's ratings: what each colour is called in it. */
interface Scheme {
  id: string;
  ratings: readonly { colour: Colour; label: string }[];
}

/** Where an update belongs, and what the record has of it. */
interface UpdateOf {
  key: string;
  project: string | RowNamed;
  /** The live project's latest update. */
  latest: Row | null;
  scheme: Scheme | null;
}

/** The update that is the project's latest: of the last date, and of two of one date the one written last. */
export async function latestUpdate(live: LiveRows, projectId: string): Promise<Row | null> {
  const updates = await live.where(statusUpdate, { projectId });
  return updates.reduce<Row | null>(
    (latest, one) => (latest === null || isAfter(one, latest) ? one : latest),
    null,
  );
}

const isAfter = (one: Row, other: Row): boolean =>
  one.positionDate === other.positionDate
    ? one.openedRevision > other.openedRevision
    : String(one.positionDate) > String(other.positionDate);

/** The plan's scheme of delivery ratings, if it has just one. */
export async function schemeOfPlan(live: LiveRows, planId: string | null): Promise<Scheme | null> {
  if (planId === null) return null;
  const schemes = await live.where(ragScheme, { planId, kind: "DELIVERY" });
  return schemes.length === 1 ? (schemes[0] as unknown as Scheme) : null;
}

/**
 * The update that a project's row states: none where its cells are empty, the latest where they are as it has them.
 * @throws Refusal when it differs from the latest and the date that it speaks of is not stated
 */
export function proposeUpdate(row: SheetRow, { key, project, latest, scheme }: UpdateOf): ProposedRow | null {
  const stated = [...row.cells].filter(
    ([column, cell]) => fieldOf(column) === "update" && plainText(cell) !== "",
  );
  const values = Object.fromEntries(
    stated.map(([column, cell]) => [
      column.path.split(".")[1] ?? "",
      column.path === "update.colour" ? colourOf(column, plainText(cell), scheme) : mustRead(column, cell),
    ]),
  );
  const { positionDate, ...said } = values;
  if (Object.keys(said).length === 0) return null;
  const asLatest = latest !== null && Object.entries(said).every(([field, value]) => latest[field] === value);
  if (positionDate === undefined && !asLatest)
    throw new Refusal(
      "BAD_USER_INPUT",
      latest === null
        ? "The rating or update bears no date: say in “RAG as at” which date it speaks of."
        : `The rating or update differs from that of ${latest.positionDate}: say in “RAG as at” which date it speaks of.`,
    );
  const isLatest = latest !== null && (positionDate === undefined || latest.positionDate === positionDate);
  return {
    entity: statusUpdate as unknown as AnyEntity,
    key: `${key} update`,
    place: row.place,
    values: { projectId: project, ...(positionDate === undefined ? {} : { positionDate }), ...said },
    whenNew: {
      schemeId:
        values.colour === undefined ? null : ((latest?.schemeId as string | null) ?? scheme?.id ?? null),
      narrative: "Rated without words.",
    },
    match: [isLatest ? { projectId: project, slug: latest.slug } : { projectId: project, positionDate }],
  };
}

/** A colour by its name, its first letter or what the plan's scheme calls it. */
export function colourOf(column: { heading: string }, text: string, scheme: Scheme | null): Colour {
  const wanted = text.toLowerCase();
  const named =
    COLOURS.find((colour) => colour.toLowerCase() === wanted || colour.charAt(0).toLowerCase() === wanted) ??
    scheme?.ratings.find(({ label }) => label.toLowerCase() === wanted)?.colour;
  if (named) return named;
  const labels = scheme
    ? `, or in its scheme's words ${scheme.ratings.map(({ label }) => label).join(", ")}`
    : "";
  throw new Refusal(
    "BAD_USER_INPUT",
    `${column.heading}: “${text.slice(0, 40)}” is none of ${COLOURS.map(asWords).join(", ")}${labels}.`,
  );
}
