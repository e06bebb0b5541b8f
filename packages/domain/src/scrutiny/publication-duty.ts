import { z } from "zod";
import { addDays, type CalendarDate } from "../calendar-date.ts";
import { line, partialDate, prose, source } from "../field.ts";
import {
  financialYearOf,
  lastDayOfFinancialYear,
  lastDayOfPeriod,
  lastDayOfQuarter,
  periodOf,
  quarterOfPeriod,
} from "../financial-year.ts";
import { isPassed, lastDayOf, type PartialDate } from "../partial-date.ts";

/** How often a thing must be published. BEFORE_YEAR: before each financial year begins. */
export const PUBLICATION_CADENCES = ["MONTHLY", "QUARTERLY", "BEFORE_YEAR", "ON_CHANGE"] as const;
export type PublicationCadence = (typeof PUBLICATION_CADENCES)[number];

/** The pages of this record on which a thing that must be published can stand. */
export const PUBLICATION_PAGES = [
  "SPENDING_OVER_500",
  "GRANTS",
  "MONEY",
  "DECISIONS",
  "MEETINGS",
  "MEASURES",
  "PLANS",
] as const;

/** A thing that a policing body must publish, and where it is. */
export const publicationDutyFields = z
  .object({
    position: z.int().min(1).describe("Its place in the list, from 1."),
    title: line(500),
    provision: line(100)
      .nullable()
      .default(null)
      .describe("Where the law asks for it, such as Schedule, paragraph 3(g)."),
    cadence: z.enum(PUBLICATION_CADENCES).meta({ id: "PublicationCadence" }),
    coversTo: partialDate()
      .nullable()
      .default(null)
      .describe("The last month, quarter's end or year's end that the newest publication covers."),
    lastPublishedOn: partialDate().nullable().default(null),
    shownOn: z
      .enum(PUBLICATION_PAGES)
      .meta({ id: "PublicationPage" })
      .nullable()
      .default(null)
      .describe("The page of this record on which it stands."),
    location: line(500).nullable().default(null).describe("Where it stands outside this record."),
    note: prose(2_000).nullable().default(null),
    source: source(),
  })
  .meta({ id: "PublicationDuty", description: "A thing that must be published, and where it is." });

/** What is known of a duty's last publication. */
export interface PublicationState {
  cadence: PublicationCadence;
  coversTo: PartialDate | null;
}

/**
 * The last day for the next publication. The Elected Local Policing Bodies (Specified Information) Order 2011/3050 has
 * the year's items before the year begins, and those of a month or quarter "as soon as practicable" after its end,
 * which is read here as within the month that follows.
 * @returns null for what is published when it changes, and where no publication is logged
 */
export function nextPublicationDue({ cadence, coversTo }: PublicationState): CalendarDate | null {
  if (coversTo === null || cadence === "ON_CHANGE") return null;
  const covered = lastDayOf(coversTo);
  const next = addDays(covered, 1);
  const year = financialYearOf(next);
  if (cadence === "BEFORE_YEAR") return lastDayOfFinancialYear(financialYearOf(covered));
  const period = periodOf(next);
  const end =
    cadence === "MONTHLY" ? lastDayOfPeriod(year, period) : lastDayOfQuarter(year, quarterOfPeriod(period));
  const after = addDays(end, 1);
  return lastDayOfPeriod(financialYearOf(after), periodOf(after));
}

/** Whether the next publication is late on a day. */
export function isPublicationOverdue(state: PublicationState, onDate: CalendarDate): boolean {
  const due = nextPublicationDue(state);
  return due !== null && isPassed(due, onDate);
}
