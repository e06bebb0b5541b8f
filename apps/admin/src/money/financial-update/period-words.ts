const MONTHS = "April May June July August September October November December January February March".split(
  " ",
);

/** A period of a financial year for a reader: 3 is "June", 13 "year end 13". */
export const periodWords = (period: number): string => MONTHS[period - 1] ?? `year end ${period}`;
