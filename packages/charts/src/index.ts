export { type BarRow, BarRows, type Series } from "./BarRows.tsx";
export { ProcessChart, type ProcessPoint } from "./ProcessChart.tsx";
