import type { ReactNode } from "react";
import { barLengths, longestBar } from "./bar-lengths.ts";

/** What a colour of the chart stands for. */
export interface Series {
  key: string;
  name: string;
}

/** One thing that is measured, with its bars under its name. */
export interface BarRow {
  key: string;
  name: ReactNode;
  bars: readonly {
    /** What the bar is, with its figure: "Budget £120,000". */
    words: string;
    /** Its parts by the key of their series, in the chart's order of series. */
    parts: readonly { series: string; sum: bigint }[];
  }[];
}

interface Props {
  caption: string;
  series: readonly Series[];
  rows: readonly BarRow[];
  /** The table of the same figures: a chart never stands without it. */
  table: ReactNode;
}

/**
 * Bars of sums under one another, all to one scale, each with its name and figure in words. The bars themselves say
 * nothing more than the words, so they are left out for who does not see them. No text stands inside a drawing: it
 * stays readable on a narrow screen.
 */
export function BarRows({ caption, series, rows, table }: Props) {
  const most = longestBar(rows.flatMap(({ bars }) => bars.map(({ parts }) => parts.map(({ sum }) => sum))));
  const classOf = new Map(series.map(({ key }, place) => [key, `chart__part chart__part--${place + 1}`]));
  return (
    <figure className="chart">
      <figcaption className="chart__caption">{caption}</figcaption>
      {series.length > 1 && (
        <ul className="chart__legend">
          {series.map(({ key, name }) => (
            <li key={key}>
              <svg className="chart__swatch" viewBox="0 0 16 16" aria-hidden="true">
                <rect className={classOf.get(key)} width="16" height="16" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <ul className="chart__rows">
        {rows.map((row) => (
          <li className="chart__row" key={row.key}>
            <span className="chart__name">{row.name}</span>
            {row.bars.map(({ words, parts }) => (
              <span className="chart__bar" key={words}>
                <span className="chart__words">{words}</span>
                <svg
                  className="chart__drawing"
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className="chart__ground" width="100" height="10" />
                  {barLengths(
                    parts.map(({ sum }) => sum),
                    most,
                  ).map(({ start, length }, place) => {
                    const key = parts[place]?.series ?? "";
                    return (
                      <rect
                        className={classOf.get(key)}
                        key={key}
                        x={start}
                        width={length}
                        height="10"
                        vectorEffect="non-scaling-stroke"
                      />
                    );
                  })}
                </svg>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {table}
    </figure>
  );
}
