export * from "./cell-text.ts";
export * from "./csv/write-csv-row.ts";
export * from "./open-table.ts";
export {
  type Cell,
  type CellDate,
  type SheetAside,
  type TableFile,
  TableProblem,
  type TableRow,
} from "./table-file.ts";
export * from "./xlsx/write-xlsx.ts";
