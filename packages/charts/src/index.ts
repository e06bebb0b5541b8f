export { type BarRow, BarRows, type Series } from "./BarRows.tsx";
export { ProcessChart } from "./ProcessChart.tsx";
