import { expect, test } from "vitest";
import { chosenLines } from "./chosen-lines.ts";

const line = (supplier: string, amount: string) => ({
  supplier,
  amount,
  paidOn: null,
  description: null,
  supplierRedacted: false,
});

test("the lines that are acted on are summed, and the first of them named", () => {
  expect(chosenLines([line("Example Lamps plc", "20.50"), line("Example Bins Ltd", "-10.00")])).toEqual({
    sum: "£10.50",
    named: ["Example Lamps plc, £20.50", "Example Bins Ltd, −£10"],
    more: 0,
  });
  const many = Array.from({ length: 7 }, (_, place) => line(`Supplier ${place}`, "1.00"));
  expect(chosenLines(many)).toMatchObject({ sum: "£7", more: 2 });
  expect(chosenLines(many).named).toHaveLength(5);
});
