import fc from "fast-check";
import { expect, test } from "vitest";
import { type SeriesPoint, stretchesOf } from "./process-limits.ts";

const series = (...values: (number | null)[]): SeriesPoint[] => values.map((value) => ({ value }));

// The moving ranges are all 2, so the limits are 10 ± 2.66 × 2 around the mean.
const steady = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

test("limits are the mean and 2.66 mean moving ranges to both sides", () => {
  const [stretch] = stretchesOf(series(...steady));
  expect(stretch?.limits).toEqual({ centre: 10, lower: 10 - 5.32, upper: 10 + 5.32, points: 12 });
  expect(stretch?.signals.size).toBe(0);
});

test("eleven values have no limits, and a value that is not known counts for none", () => {
  expect(stretchesOf(series(...steady.slice(1)))[0]?.limits).toBeNull();
  expect(stretchesOf(series(...steady.slice(1), null))[0]?.limits).toBeNull();
});

test("a value beyond a limit is a signal", () => {
  const [stretch] = stretchesOf(series(...steady, 18, ...steady));
  expect([...(stretch?.signals ?? [])]).toEqual([[12, "ABOVE_LIMIT"]]);
});

test("eight in a row below the centre are a signal, seven are none", () => {
  const after = (count: number) =>
    stretchesOf(series(12, 14, 12, 14, 12, 14, 12, 14, 12, 14, 12, 14, ...Array(count).fill(11), 14, 12))[0]
      ?.signals;
  expect([...(after(8) ?? [])].every(([, signal]) => signal === "RUN_BELOW")).toBe(true);
  expect(after(8)?.size).toBe(8);
  expect(after(7)?.size).toBe(0);
});

test("what is not known breaks a run", () => {
  const low = Array(4).fill(11);
  const values = [12, 14, 12, 14, 12, 14, 12, 14, 12, 14, 12, 14, ...low, null, ...low, 14, 12];
  expect(stretchesOf(series(...values))[0]?.signals.size).toBe(0);
});

test("limits begin anew with a new definition", () => {
  const points = [...series(...steady), { value: 109, restarts: true }, ...series(...steady.slice(1))];
  const [before, after] = stretchesOf(points);
  expect([before?.first, before?.last, after?.first, after?.last]).toEqual([0, 11, 12, 23]);
  expect(before?.limits?.centre).toBe(10);
  expect(after?.limits?.points).toBe(12);
});

test("the centre lies between the limits, and every point is in one stretch", () => {
  const point = fc.record({
    value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    restarts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const stretches = stretchesOf(points);
      expect(stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBe(points.length);
      for (const { limits } of stretches)
        if (limits) expect(limits.lower <= limits.centre && limits.centre <= limits.upper).toBe(true);
    }),
  );
});
