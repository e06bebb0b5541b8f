import { expect, test } from "vitest";
import { amountFault, STATED_AMOUNT, scaleQuestion } from "./amount.ts";
import { moneyFault, readMoney, showMoney } from "./money-typed.ts";

test.each([
  ["£1.8m", "1800000.00", "EXACT", "£1,800,000"],
  ["350k", "350000.00", "EXACT", "£350,000"],
  ["1,234.56", "1234.56", "EXACT", "£1,234.56"],
  ["about £300m", "300000000.00", "ABOUT", "about £300,000,000"],
])("%s is understood", (text, value, qualifier, understood) => {
  expect(readMoney(text)).toEqual({ value, qualifier, understood });
});

test("text that is no sum stays as it was typed, with one sentence on why", () => {
  expect(readMoney("1.234,56").value).toBe("1.234,56");
  expect(moneyFault("1.234,56")).toContain("ambiguous");
  expect(moneyFault("1800000.00")).toBeUndefined();
  expect(showMoney("-5.00")).toBe("−£5");
});

test("only a stated amount has a figure, and it must have one", () => {
  expect(amountFault(STATED_AMOUNT)).toContain("figure");
  expect(amountFault({ ...STATED_AMOUNT, state: "NOT_COSTED" })).toBeUndefined();
  expect(amountFault(null)).toBeUndefined();
});

test("a figure a thousand times off the paper's words is questioned", () => {
  const typed = { ...STATED_AMOUNT, value: "300000.00", asWritten: "c £300m" };
  expect(scaleQuestion(typed, null, [])).toContain("a thousand times too small");
  expect(scaleQuestion({ ...typed, asWritten: "c £300k" }, null, [])).toBeNull();
  expect(scaleQuestion({ ...typed, asWritten: null }, { ...STATED_AMOUNT, value: "300.00" }, [])).toContain(
    "too large",
  );
});
