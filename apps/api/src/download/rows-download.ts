import type { AnyEntity } from "../record/entity.ts";
import type { Store } from "../record/store.ts";
import { columnsOf } from "./column.ts";
import type { Download } from "./download.ts";
import { countRows, type RowsAsked, readRows } from "./read-rows.ts";
import { selectionOf, tellerOf } from "./told-row.ts";

/** The rows of an entity, whichever it is: all of its fields, and what names each row that it refers to. */
export function rowsDownload(store: Store, entity: AnyEntity, asked: RowsAsked): Download {
  const { entities } = store;
  const isLive = asked.asOf.interval === "revision";
  const tell = tellerOf(entity, entities, isLive);
  const selection = selectionOf(entity, entities, isLive);
  return {
    columns: columnsOf(entity, entities, isLive),
    rows: async function* () {
      for await (const some of readRows(store, entity, selection, asked)) yield some.map(tell);
    },
    count: () => countRows(store, entity, asked),
  };
}
