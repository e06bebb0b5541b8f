import { type ProcessPoint, plotOf } from "./plot-process.ts";

/** What a part of a chart stands for, by which each form of it knows how to paint it. */
export type DrawnRole =
  | "rule"
  | "figure"
  | "band"
  | "limit"
  | "centre"
  | "target"
  | "restart"
  | "line"
  | "mark"
  | "mark-provisional"
  | "signal";

/** The classes that a style sheet paints a role by; the last is the role's own. */
export const classOf = (role: DrawnRole): string =>
  role === "mark-provisional" ? "process__mark process__mark--provisional" : `process__${role}`;

/** A part of a drawing, in the units of its frame. */
export type Shape = { role: DrawnRole } & (
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number }
  | { kind: "rect"; x: number; y: number; width: number; height: number }
  | { kind: "circle"; x: number; y: number; radius: number }
  | { kind: "path"; d: string }
  | { kind: "text"; x: number; y: number; anchor: "start" | "end"; text: string }
);

/** A chart as shapes: what a page, a word processor's file and PDF each paint in their own way. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** What is told of a series of values so that it can be drawn. */
export interface ProcessSeries {
  points: readonly ProcessPoint[];
  /** The first and the last period in words. */
  ends: readonly [first: string, last: string];
  format: (value: number) => string;
  target?: number | undefined;
}

/**
 * Draws single values in the order of time with their mean and the limits of chance (an XmR chart). Its letters are
 * large enough for a screen of 320 pixels.
 */
export function drawProcess({ points, ends, format, target }: ProcessSeries): Drawing {
  const plot = plotOf(points, target);
  const { width, height, left, right, top, bottom } = plot.frame;
  const across = (role: DrawnRole, y: number, x1 = left, x2 = right): Shape => ({
    kind: "line",
    role,
    x1,
    y1: y,
    x2,
    y2: y,
  });
  const text = (words: string, x: number, y: number, anchor: "start" | "end"): Shape => ({
    kind: "text",
    role: "figure",
    x,
    y,
    anchor,
    text: words,
  });
  return {
    width,
    height,
    shapes: [
      ...plot.ticks.flatMap(({ value, y }) => [
        across("rule", y),
        text(format(value), left - 6, y + 4, "end"),
      ]),
      ...plot.bands.flatMap(({ x1, x2, centre, lower, upper }): Shape[] => [
        { kind: "rect", role: "band", x: x1, y: upper, width: x2 - x1, height: lower - upper },
        ...[...new Set([upper, lower])].map((y) => across("limit", y, x1, x2)),
        across("centre", centre, x1, x2),
      ]),
      ...(plot.target === null ? [] : [across("target", plot.target)]),
      ...plot.restarts.map(
        (x): Shape => ({ kind: "line", role: "restart", x1: x, y1: top, x2: x, y2: bottom }),
      ),
      ...plot.lines.map((d): Shape => ({ kind: "path", role: "line", d })),
      ...plot.marks.map(
        ({ x, y, signal, provisional }): Shape =>
          signal
            ? { kind: "path", role: "signal", d: `M${x} ${y - 6}l6 6-6 6-6-6z` }
            : { kind: "circle", role: provisional ? "mark-provisional" : "mark", x, y, radius: 3 },
      ),
      text(ends[0], left, height - 4, "start"),
      text(ends[1], right, height - 4, "end"),
    ],
  };
}
