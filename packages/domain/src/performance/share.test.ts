import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShare, percentOfShare, shareOf } from "./share.ts";

test.each([
  [9, 20, "45% (9 of 20)"],
  [0, 20, "0% (0 of 20)"],
  [20, 20, "100% (20 of 20)"],
  [1, 8, "13% (1 of 8)"],
  [29, 200, "15% (29 of 200)"],
  [1, 1_000, "under 1% (1 of 1,000)"],
  [999, 1_000, "over 99% (999 of 1,000)"],
  [0, 0, "none to count"],
])("%i of %i is shown as %s", (count, of, words) => {
  expect(formatShare({ count, of })).toBe(words);
});

test.each([
  [21, 20, "21 of 20 is more than the whole."],
  [-1, 20, "A share is made of two counts."],
  [1.5, 20, "A share is made of two counts."],
  [Number.NaN, 20, "A share is made of two counts."],
])("%d of %d is no share", (count, of, reason) => {
  expect(shareOf(count, of)).toEqual({ ok: false, reason });
});

test("a percentage never stands without its counts, and is within half a point of them", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      const [count, of] = a < b ? [a, b] : [b, a];
      const share = shareOf(count, of);
      expect(share).toEqual({ ok: true, value: { count, of } });
      const shown = formatShare({ count, of });
      if (of === 0) {
        expect(shown).toBe("none to count");
        return;
      }
      expect(shown.replaceAll(",", "")).toContain(`(${count} of ${of})`);
      const percent = /^(\d+)%/.exec(shown)?.[1];
      if (percent !== undefined)
        expect(Math.abs(Number(percent) - (100 * count) / of)).toBeLessThanOrEqual(0.5);
    }),
  );
});

test.each([
  [{ count: 9, of: 20 }, "45"],
  [{ count: 1, of: 3 }, "33.33333333"],
  [{ count: 0, of: 7 }, "0"],
  [{ count: 0, of: 0 }, null],
])("%j is %s per cent", (share, percent) => {
  expect(percentOfShare(share)).toBe(percent);
});
