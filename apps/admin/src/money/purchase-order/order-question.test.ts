import { expect, test } from "vitest";
import { orderQuestion } from "./order-question.ts";

test("more received than ordered is asked about, and all else is not", () => {
  expect(orderQuestion("100.00", "120.50")).toContain(
    "£20.50 more was received than was ordered. Is that so?",
  );
  for (const [ordered, received] of [
    ["100.00", "100.00"],
    ["100.00", "0.00"],
    ["100.00", null],
    ["lots", "5.00"],
  ])
    expect(orderQuestion(ordered, received)).toBeNull();
});
