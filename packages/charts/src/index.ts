export { type BarRow, BarRows, type Series } from "./BarRows.tsx";
