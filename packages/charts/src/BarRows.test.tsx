import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarRows } from "./BarRows.tsx";

const drawn = renderToStaticMarkup(
  <BarRows
    caption="Budget by priority"
    series={[
      { key: "grant", name: "Victims grant" },
      { key: "other", name: "Fund not stated" },
    ]}
    rows={[
      {
        key: "one",
        name: "Safer roads",
        bars: [
          {
            words: "Budget £100",
            parts: [
              { series: "grant", sum: 2_500n },
              { series: "other", sum: 7_500n },
            ],
          },
          { words: "Spent £50", parts: [{ series: "other", sum: 5_000n }] },
        ],
      },
    ]}
    table={<table id="figures" />}
  />,
);

test("each bar says its figure in words, and the drawing is passed over by who does not see it", () => {
  expect(drawn).toContain("Budget £100");
  expect(drawn).toContain("Spent £50");
  expect(drawn.match(/<svg(?![^>]*aria-hidden="true")/g)).toBeNull();
});

test("parts are in proportion, and their colours are named", () => {
  const widths = [...drawn.matchAll(/chart__part--(\d)"[^>]*?width="([\d.]+)" height="10"/g)].map((found) => [
    found[1],
    found[2],
  ]);
  expect(widths).toEqual([
    ["1", "25"],
    ["2", "75"],
    ["2", "50"],
  ]);
  expect(drawn).toContain("Victims grant");
});

test("the table of its figures stands with it", () => {
  expect(drawn).toMatch(/<table id="figures"><\/table><\/figure>$/);
});

test("no style is written into it: pages allow styles of their own files alone", () => {
  expect(drawn).not.toContain("style=");
});
