import { availableParallelism, cpus, totalmem } from "node:os";
import type { Figure } from "./measure.ts";
import type { Spread } from "./spread.ts";

/** A figure and the database it was measured on. */
export interface PlacedFigure extends Figure {
  database: string;
}

/** The figures with what they were measured on, as bench/results/latest.json keeps them. */
export function reportOf(figures: readonly PlacedFigure[], now: Date) {
  return {
    date: now.toISOString().slice(0, 10),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? "unknown",
      memoryGB: Math.round(totalmem() / 1024 ** 3),
      node: process.version,
    },
    figures: figures.map((figure) => ({
      measure: figure.what,
      database: figure.database,
      unit: figure.unit,
      product: rounded(figure.product),
      yardstick: { what: figure.yardstick.what, ...rounded(figure.yardstick) },
      ratio: ratioOf(figure),
    })),
  };
}

/** The same as a table for a person. */
export function tableOf(figures: readonly PlacedFigure[]): string {
  const head = [
    "measure",
    "database",
    "product (lowest to highest)",
    "yardstick (lowest to highest)",
    "ratio",
  ];
  const lines = figures.map((figure) => [
    figure.what,
    figure.database,
    `${wordsOf(figure.product)} ${figure.unit}`,
    `${figure.yardstick.what}: ${wordsOf(figure.yardstick)} ${figure.unit}`,
    String(ratioOf(figure)),
  ]);
  const widths = head.map((name, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? name.length)),
  );
  const printed = (line: string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [head, widths.map((width) => "─".repeat(width)), ...lines].map(printed).join("\n");
}

/** The table for docs/performance.md, and where it was measured. */
export function pageOf(figures: readonly PlacedFigure[], now: Date): string {
  const { date, machine } = reportOf(figures, now);
  const { cores, processor, memoryGB, node } = machine;
  return `\`\`\`text\n${tableOf(figures)}\n\`\`\`\n\nMeasured on ${date}: ${cores} cores (${processor}), ${memoryGB} GB, Node.js ${node}.`;
}

/** The product's median by the yardstick's, as both are told, to three figures. */
function ratioOf({ product, yardstick }: Figure): number {
  return Number((rounded(product).median / rounded(yardstick).median).toPrecision(3));
}

function rounded({ median, lowest, highest, runs }: Spread): Spread {
  return { median: Math.round(median), lowest: Math.round(lowest), highest: Math.round(highest), runs };
}

function wordsOf(spread: Spread): string {
  const { median, lowest, highest } = rounded(spread);
  const grouped = (value: number) => value.toLocaleString("en-GB");
  return `${grouped(median)} (${grouped(lowest)} to ${grouped(highest)})`;
}
