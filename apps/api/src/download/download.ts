import type { Column } from "./column.ts";
import type { Told } from "./told-row.ts";

/** What is downloaded, whatever the form of its file. */
export interface Download {
  columns: Column[];
  /** The rows in the words of the API, some thousands at a time, each read when it is asked for. */
  rows: () => AsyncIterable<Told[]>;
  /** How many rows there are. */
  count: () => Promise<number>;
  /** Rows that close a table: totals. In JSON they stand beside the rows instead. */
  closing?: Told[];
  /** What JSON has beside the rows. */
  beside?: Told;
  /** What a reader has to know beside the rows, each a sentence. */
  notes?: string[];
}

/** Where a download comes from, as its file tells it. */
export interface About {
  body: string;
  name: string;
  /** The release or revision that it was read at. */
  readAt: {
    live: boolean;
    release: number | null;
    title: string | null;
    revision: number;
    effectiveAt: string;
    reconstructed: boolean;
  };
  /** The licence that it is published under; null for what is not published. */
  licence: string | null;
  /** The address that was asked. */
  address: string;
}
