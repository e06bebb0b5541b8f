import {
  addDays,
  type CalendarDate,
  dayOfSpreadsheet,
  formatPartialDate,
  type PartialDate,
  parseLedgerDate,
} from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { cleanText } from "./clean-text.ts";
import { accountsOf } from "./ledger-period.ts";
import type { Layout } from "./reading.ts";

/** What a cell says of when a line was paid or posted. */
export interface DateReading {
  paidOn: string | null;
  asWritten: string | null;
  financialYear: string | null;
  period: number | null;
  /** The day is one that no ledger could have: the row is refused. */
  impossible: string | null;
  /** The words are no date: the row is kept without one. */
  note: string | null;
}

const NO_DATE: DateReading = {
  paidOn: null,
  asWritten: null,
  financialYear: null,
  period: null,
  impossible: null,
  note: null,
};

/** Reads the dates of one layout's rows; a ledger has few days and many lines, so what was read is remembered. */
export class DateReader {
  private readonly known = new Map<string | number, DateReading>();
  private readonly latest: string;

  /** @param today "2026-11-22": a date more than a year after it is a slip */
  constructor(
    private readonly layout: Layout,
    today: string,
  ) {
    this.latest = addDays(today as CalendarDate, 366);
  }

  read(cell: Cell | undefined): DateReading {
    if (cell === null || cell === undefined || cell === "" || typeof cell === "boolean") return NO_DATE;
    const key = typeof cell === "object" ? cell.date : cell;
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size > 20_000) this.known.clear();
    const reading = this.readAnew(cell);
    this.known.set(key, reading);
    return reading;
  }

  private readAnew(cell: Exclude<Cell, null | boolean>): DateReading {
    const text = cleanText(cell);
    if (text === null) return NO_DATE;
    const read = this.dateOf(cell, text);
    if (!read.ok) return { ...NO_DATE, asWritten: text, note: read.reason };
    const paidOn = this.shifted(read.value, text);
    const reading = { ...NO_DATE, paidOn, asWritten: text, ...accountsOf(paidOn) };
    const said =
      /\D/.test(text) && typeof cell === "string" ? text : formatPartialDate(paidOn as PartialDate);
    if (paidOn > this.latest) return { ...reading, impossible: `The date ${said} lies in the future.` };
    if (paidOn < "1990") return { ...reading, impossible: `The date ${said} lies before 1990.` };
    return reading;
  }

  private dateOf(cell: Exclude<Cell, null | boolean>, text: string): ReturnType<typeof parseLedgerDate> {
    if (typeof cell === "number") {
      const day = dayOfSpreadsheet(cell);
      if (day !== null) return { ok: true, value: day };
    }
    return parseLedgerDate(text, this.layout.dateOrder);
  }

  private shifted(date: string, text: string): string {
    if (!this.layout.shiftedMidnights || date.length !== 10 || !/[T ]2[23]:00(?::00)?(?:\.0+)?Z?$/.test(text))
      return date;
    return addDays(date as CalendarDate, 1);
  }
}
