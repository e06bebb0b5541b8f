import {
  type FinancialYear,
  firstDayOfQuarter,
  isPassed,
  lastDayOf,
  lastDayOfFinancialYear,
  lastDayOfQuarter,
  type PartialDate,
  QUARTERS,
  type Quarter,
} from "@frankpledge/domain";

const QUARTER_NAMES: Readonly<Record<Quarter, string>> = {
  1: "April to June",
  2: "July to September",
  3: "October to December",
  4: "January to March",
};

interface QuarterOfCycle<Item> {
  name: string;
  items: Item[];
}

/**
 * The parts of a financial year that have something in them, in their order, and what has no day of its own after them.
 * What is dated to a month or a year stands where that ends, or at the end of the year that is shown.
 */
export function quartersOfCycle<Item extends { on: string | null }>(
  items: readonly Item[],
  year: string,
): QuarterOfCycle<Item>[] {
  const shown = year as FinancialYear;
  const end = lastDayOfFinancialYear(shown);
  const dayOf = (on: string): string =>
    isPassed(on as PartialDate, end) ? lastDayOf(on as PartialDate) : end;
  const quarters = QUARTERS.map((quarter) => {
    const [from, to] = [firstDayOfQuarter(shown, quarter), lastDayOfQuarter(shown, quarter)];
    const name = `${QUARTER_NAMES[quarter]} ${from.slice(0, 4)}`;
    return {
      name,
      items: items.filter(({ on }) => on !== null && from <= dayOf(on) && dayOf(on) <= to),
    };
  });
  const undated = { name: "To be done, with no day fixed", items: items.filter(({ on }) => on === null) };
  return [...quarters, undated].filter((part) => part.items.length > 0);
}
