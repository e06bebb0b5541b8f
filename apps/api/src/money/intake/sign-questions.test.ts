import { expect, test } from "vitest";
import { buildTableOfText, readFile } from "./build-table.ts";
import { SignQuestions } from "./sign-questions.ts";

async function asked(...rows: string[]): Promise<string[]> {
  const { lines, found } = await readFile(buildTableOfText(rows.join("\n")));
  const signs = new SignQuestions();
  for (const line of lines) signs.add(line);
  return [...found.questions, ...signs.questions];
}

const HEADINGS = "Supplier,Date,Type,Amount";

test("income of the same sign as what was paid is asked about", async () => {
  const payments = ["Example Fuel Ltd,01/04/2023,Payment,10.00", "Example Gas plc,02/04/2023,Payment,12.00"];
  expect(
    await asked(HEADINGS, ...payments, "Wessex Example Council,03/04/2023,Income,500.00"),
  ).toContainEqual(
    "One line says that it is income and stands above zero (row 4), as what was paid is: is it money that came in? Each is read with the sign it has.",
  );
  const credited = await asked(HEADINGS, ...payments, "Wessex Example Council,03/04/2023,Income,-500.00");
  expect(credited.join()).not.toContain("income");
});

test.each(["Credit Note", "Refund"])("a %s above zero is asked about", async (type) => {
  const row = (sum: string) => `Example Fuel Ltd,03/04/2023,${type},${sum}`;
  const invoices = ["Example Fuel Ltd,01/04/2023,Invoice,10.00", "Example Gas plc,02/04/2023,Invoice,12.00"];
  expect(await asked(HEADINGS, ...invoices, row("5.00"), row("6.00"))).toContainEqual(
    "2 lines say that they are a credit note or a refund and stand above zero (row 4; row 5): is that money paid out? Each is read with the sign it has.",
  );
  expect((await asked(HEADINGS, ...invoices, row("-5.00"))).join()).not.toContain("refund");
});

test("a list in which every amount is below zero is asked about, however short", async () => {
  expect(
    await asked(
      "Supplier,Date,Amount",
      "Example Ltd,01/04/2023,-10.00",
      "Example Fuel Ltd,01/04/2023,-12.00",
    ),
  ).toEqual([expect.stringContaining("Nearly all amounts in “Amount” are negative")]);
});

test("words that only hold the word, and refunds paid to someone, are not", async () => {
  expect(
    (
      await asked(
        "Supplier,Date,Purpose,Expense type,Amount",
        "HMRC,01/04/2023,Fuel,Income tax,10.00",
        "Example Ltd,01/04/2023,Council tax refund to a resident,Receipts Refunds,12.00",
      )
    ).join(),
  ).not.toContain("above zero");
});
