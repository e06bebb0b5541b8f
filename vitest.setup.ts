import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// Output that nobody expected is a fault. A test that expects some spies on it and clears the spy.
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = (["error", "warn"] as const).map((method) => vi.spyOn(console, method));
});

afterEach(() => {
  const printed = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(printed, "printed to the console").toEqual([]);
});
