import type { ReactNode } from "react";
import { DrawnShape } from "./DrawnShape.tsx";
import { classOf, drawProcess } from "./draw-process.ts";
import type { ProcessPoint } from "./plot-process.ts";

interface Props {
  caption: string;
  points: readonly ProcessPoint[];
  /** The first and the last period in words. */
  ends: readonly [first: string, last: string];
  format: (value: number) => string;
  /** What a target line stands for, and where. */
  target?: { value: number; name: string } | undefined;
  /** What the chart shows and does not show, in sentences. */
  words: ReactNode;
  /** The table of the same figures: a chart never stands without it. */
  table: ReactNode;
}

/**
 * A chart of single values in the order of time with their mean and the limits of chance (an XmR chart). What it shows
 * is said in words beside it, so the drawing is left out for who does not see it.
 */
export function ProcessChart({ caption, points, ends, format, target, words, table }: Props) {
  const { width, height, shapes } = drawProcess({ points, ends, format, target: target?.value });
  const drawn = new Set(shapes.map(({ role }) => role));
  return (
    <figure className="chart">
      <figcaption className="chart__caption">{caption}</figcaption>
      <svg className="process" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {shapes.map((shape) => (
          <DrawnShape key={JSON.stringify(shape)} shape={shape} />
        ))}
      </svg>
      <ul className="chart__legend">
        <Key name="Value">
          <circle className={classOf("mark")} cx="8" cy="8" r="4" />
        </Key>
        {drawn.has("mark-provisional") && (
          <Key name="Value that may still change">
            <circle className={classOf("mark-provisional")} cx="8" cy="8" r="4" />
          </Key>
        )}
        {drawn.has("signal") && (
          <Key name="Value that is no chance">
            <path className={classOf("signal")} d="M8 1l7 7-7 7-7-7z" />
          </Key>
        )}
        {drawn.has("band") && (
          <Key name="Mean, and what chance gives around it">
            <rect className={classOf("band")} width="16" height="16" />
            <line className={classOf("centre")} x1="0" x2="16" y1="8" y2="8" />
          </Key>
        )}
        {target && (
          <Key name={target.name}>
            <line className={classOf("target")} x1="0" x2="16" y1="8" y2="8" />
          </Key>
        )}
      </ul>
      {words}
      {table}
    </figure>
  );
}

function Key({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <svg className="chart__swatch" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {name}
    </li>
  );
}
