import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

/** A value in the order of time, with the limits of what chance gives where there are any. */
export interface ProcessPoint {
  key: string;
  value: number | null;
  provisional: boolean;
  /** True where the definition changed, so that limits begin anew. */
  restarts: boolean;
  limits: { centre: number; lower: number; upper: number } | null;
  /** True where the value is no chance. */
  signal: boolean;
}

const frame = { width: 360, height: 230, left: 52, right: 352, top: 12, bottom: 200 };

interface Band {
  x1: number;
  x2: number;
  centre: number;
  lower: number;
  upper: number;
}

interface Mark {
  key: string;
  x: number;
  y: number;
  signal: boolean;
  provisional: boolean;
}

/** Where everything of a process chart is drawn, in the units of its frame. */
export interface ProcessPlot {
  frame: typeof frame;
  ticks: { value: number; y: number }[];
  bands: Band[];
  target: number | null;
  /** Where a definition changed. */
  restarts: number[];
  /** The paths through values that follow one another; what is not known leaves a gap. */
  lines: string[];
  marks: Mark[];
}

/** Plots values at equal steps from left to right, with nil on the scale unless that would flatten what there is to see. */
export function plotOf(points: readonly ProcessPoint[], target?: number): ProcessPlot {
  const known = points.flatMap(({ value, limits }) => [
    ...(value === null ? [] : [value]),
    ...(limits ? [limits.lower, limits.upper] : []),
  ]);
  const all = target === undefined ? known : [...known, target];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const fromNil = least >= 0 && least < most / 2;
  const y = scaleLinear()
    .domain(all.length === 0 ? [0, 1] : least === most ? [least - 1, most + 1] : [fromNil ? 0 : least, most])
    .nice(4)
    .range([frame.bottom, frame.top]);
  const x = scaleLinear()
    .domain([0, Math.max(points.length - 1, 1)])
    .range([frame.left + 8, frame.right - 8]);
  const path = line<Mark | null>()
    .defined((mark) => mark !== null)
    .x((mark) => mark?.x ?? 0)
    .y((mark) => mark?.y ?? 0)
    .digits(1);
  const marks = points.map(({ key, value, signal, provisional }, place) =>
    value === null ? null : { key, x: round(x(place)), y: round(y(value)), signal, provisional },
  );
  const half = points.length > 1 ? (x(1) - x(0)) / 2 : 8;
  const starts = points.flatMap(({ restarts }, place) => (place === 0 || restarts ? [place] : []));
  const stretches = starts.map((first, nth) => ({ first, last: (starts[nth + 1] ?? points.length) - 1 }));
  return {
    frame,
    ticks: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    bands: stretches.flatMap(({ first, last }) => {
      const limits = points[first]?.limits;
      if (!limits) return [];
      const within = (value: number) => round(Math.min(Math.max(y(value), frame.top), frame.bottom));
      return [
        {
          x1: round(x(first) - half),
          x2: round(x(last) + half),
          centre: within(limits.centre),
          lower: within(limits.lower),
          upper: within(limits.upper),
        },
      ];
    }),
    target: target === undefined ? null : round(y(target)),
    restarts: starts.slice(1).map((place) => round(x(place) - half)),
    lines: stretches.flatMap(({ first, last }) => {
      const drawn = path(marks.slice(first, last + 1));
      return drawn === null ? [] : [drawn];
    }),
    marks: marks.filter((mark) => mark !== null),
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
