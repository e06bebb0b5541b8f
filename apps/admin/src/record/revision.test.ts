import { expect, test } from "vitest";
import { pointsAround } from "./revision.ts";

test("a revision did what differs between the one before it and itself", () => {
  expect(pointsAround(12)).toEqual({ from: "revision:11", to: "revision:12" });
});

test("the first revision has nothing before it", () => {
  expect(pointsAround(1)).toBeUndefined();
});
