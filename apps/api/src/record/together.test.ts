import { expect, test } from "vitest";
import { together } from "./together.ts";

/** A reading that ends when the test says so, and tells what was written when it began. */
function slowReading() {
  const ends: (() => void)[] = [];
  let written = 0;
  const read = together(async () => {
    const seen = written;
    await new Promise<void>((resolve) => ends.push(resolve));
    return seen;
  });
  return {
    read,
    write: () => {
      written += 1;
    },
    begun: () => ends.length,
    end: async () => {
      ends.at(-1)?.();
      await new Promise(setImmediate);
    },
  };
}

test("those who ask at once are told by one reading", async () => {
  const { read, begun, end } = slowReading();
  const asked = [read(), read(), read()];
  await new Promise(setImmediate);
  expect(begun()).toBe(1);
  await end();
  expect(await Promise.all(asked)).toEqual([0, 0, 0]);
});

test("whoever asks after a change is told of it, though a reading was under way", async () => {
  const { read, write, begun, end } = slowReading();
  const before = read();
  await new Promise(setImmediate);
  write();
  const after = [read(), read()];
  await end();
  expect(await before).toBe(0);
  expect(begun()).toBe(2);
  await end();
  expect(await Promise.all(after)).toEqual([1, 1]);
});

test("a reading that failed fails those who asked for it alone", async () => {
  let fails = true;
  const read = together(async () => {
    if (fails) throw new Error("The database is away.");
    return "back";
  });
  await expect(read()).rejects.toThrow("away");
  fails = false;
  expect(await read()).toBe("back");
});
