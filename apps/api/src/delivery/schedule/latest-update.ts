import { lastDayOf, type PartialDate } from "@frankpledge/domain";
import type { Row } from "../../record/entity.ts";

/** The day that an update speaks of: the last one, where it states only a month or year. */
export const dayOfUpdate = (update: Row): string => lastDayOf(update.positionDate as PartialDate);

/** The newest of a project's updates. */
export const latestUpdate = (updates: readonly Row[]): Row | undefined =>
  updates.toSorted((a, b) => dayOfUpdate(b).localeCompare(dayOfUpdate(a)) || a.slug.localeCompare(b.slug))[0];
