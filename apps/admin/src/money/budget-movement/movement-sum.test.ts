import { expect, test } from "vitest";
import { movementSum } from "./movement-sum.ts";

const lines = (...amounts: (string | null)[]) => amounts.map((amount) => ({ amount }));

test("a virement says what it moves once it sums to nothing", () => {
  expect(movementSum("VIREMENT", lines("1200.50", "-1000.00", "-200.50"))).toEqual({
    words: "Moves £1,200.50, sums to £0.00.",
    isWhole: true,
  });
});

test("a virement says what is missing, and from where", () => {
  expect(movementSum("VIREMENT", lines("500.00", "-200.00", null)).words).toBe(
    "Sums to £300: take £300 more from other lines.",
  );
  expect(movementSum("VIREMENT", lines("200.00", "-500.00")).words).toBe(
    "Sums to −£300: give £300 more to other lines.",
  );
  expect(movementSum("VIREMENT", lines("half")).isWhole).toBe(false);
});

test("any other movement changes the budget", () => {
  expect(movementSum("NEW_GRANT", lines("500.00")).words).toBe("Adds £500 to the budget.");
  expect(movementSum("RESERVE_USE", lines("5.00", "-5.00")).isWhole).toBe(false);
});
