import type { ReactNode } from "react";
import { type ProcessPoint, plotOf } from "./plot-process.ts";

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
 * is said in words beside it, so the drawing is left out for who does not see it. Its letters are large enough for a
 * screen of 320 pixels.
 */
export function ProcessChart({ caption, points, ends, format, target, words, table }: Props) {
  const plot = plotOf(points, target?.value);
  const { width, height, left, right, bottom } = plot.frame;
  return (
    <figure className="chart">
      <figcaption className="chart__caption">{caption}</figcaption>
      <svg className="process" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {plot.ticks.map(({ value, y }) => (
          <g key={value}>
            <line className="process__rule" x1={left} x2={right} y1={y} y2={y} />
            <text className="process__figure" x={left - 6} y={y + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {plot.bands.map(({ x1, x2, centre, lower, upper }) => (
          <g key={x1}>
            <rect className="process__band" x={x1} width={x2 - x1} y={upper} height={lower - upper} />
            <line className="process__limit" x1={x1} x2={x2} y1={upper} y2={upper} />
            <line className="process__limit" x1={x1} x2={x2} y1={lower} y2={lower} />
            <line className="process__centre" x1={x1} x2={x2} y1={centre} y2={centre} />
          </g>
        ))}
        {plot.target !== null && (
          <line className="process__target" x1={left} x2={right} y1={plot.target} y2={plot.target} />
        )}
        {plot.restarts.map((x) => (
          <line className="process__restart" key={x} x1={x} x2={x} y1={plot.frame.top} y2={bottom} />
        ))}
        {plot.lines.map((path) => (
          <path className="process__line" key={path} d={path} />
        ))}
        {plot.marks.map(({ key, x, y, signal, provisional }) =>
          signal ? (
            <path className="process__signal" key={key} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
          ) : (
            <circle
              className={provisional ? "process__mark process__mark--provisional" : "process__mark"}
              key={key}
              cx={x}
              cy={y}
              r="3"
            />
          ),
        )}
        <text className="process__figure" x={left} y={height - 4}>
          {ends[0]}
        </text>
        <text className="process__figure" x={right} y={height - 4} textAnchor="end">
          {ends[1]}
        </text>
      </svg>
      <ul className="chart__legend">
        <Key name="Value">
          <circle className="process__mark" cx="8" cy="8" r="4" />
        </Key>
        {points.some(({ provisional }) => provisional) && (
          <Key name="Value that may still change">
            <circle className="process__mark process__mark--provisional" cx="8" cy="8" r="4" />
          </Key>
        )}
        {plot.marks.some(({ signal }) => signal) && (
          <Key name="Value that is no chance">
            <path className="process__signal" d="M8 1l7 7-7 7-7-7z" />
          </Key>
        )}
        {plot.bands.length > 0 && (
          <Key name="Mean, and what chance gives around it">
            <rect className="process__band" width="16" height="16" />
            <line className="process__centre" x1="0" x2="16" y1="8" y2="8" />
          </Key>
        )}
        {target && (
          <Key name={target.name}>
            <line className="process__target" x1="0" x2="16" y1="8" y2="8" />
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
