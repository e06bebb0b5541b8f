import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { TestMemoryRouter } from "react-admin";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { ImportSteps } from "./ImportSteps.tsx";
import type { ImportFacts, ImportLayout, ImportRead } from "./imports.ts";
import { ReadSums } from "./ReadSums.tsx";

const LAYOUT: ImportLayout = {
  columns: [
    { heading: "Supplier", role: "supplier", certainty: "HEADING", samples: ["Example Ltd"] },
    { heading: "", role: "amount", certainty: "CONTENT", samples: ["10.00", "12.50"] },
  ],
  dateOrder: "DMY",
  decimal: "POINT",
  sheets: [""],
};

test("a column without a heading is named by its number with what stands in it, and can be decided", () => {
  const page = renderToStaticMarkup(
    <ColumnsForm layouts={[LAYOUT]} isBusy={false} onRemap={() => undefined} />,
  );
  expect(page).toContain("Column 2");
  expect(page).toContain("10.00; 12.50");
  expect(page).toContain('aria-label="Column 2 is read as"');
  expect(page).toContain('aria-label="Column Supplier is read as"');
  expect(page).not.toContain("no heading");
  expect(page).not.toMatch(/role="combobox"[^>]*aria-disabled="true"/);
});

const FACTS: ImportFacts = {
  id: "1",
  source: "PAYMENT",
  state: "STAGED",
  fileName: "spend.csv",
  fileBytes: 10,
  author: "Officer",
  startedAt: "2026-11-22T08:00:00Z",
  rowsRead: 5,
  accepted: 2,
  acceptedSum: "30.00",
  duplicates: 1,
  duplicateSum: "4.00",
  takenBack: 1,
  lookalikes: 0,
  renumbered: 3,
  leftOut: 1,
  rejected: 3,
  rejectedSum: "7.50",
  rejectedUnread: 2,
  negatives: 0,
  undated: 0,
  noted: 0,
  questions: [],
  printedTotals: [],
  problem: null,
  revision: null,
  undoneRevision: null,
};

test("the sum of what could not be read stands beside that of what is taken, and says what it is without", () => {
  const page = renderToStaticMarkup(<ReadSums one={FACTS} />);
  expect(page).toMatch(/Could not be read<\/th><td[^>]*>3<\/td><td[^>]*>£7.50</);
  expect(page).toContain("without 2 rows whose amounts are not known");
  expect(page).toContain("One line is already in the ledger, but taken back on the record");
  expect(page).toContain("3 lines are of a transaction number that is on record with other words");
  const unknown = renderToStaticMarkup(<ReadSums one={{ ...FACTS, rejected: 2 }} />);
  expect(unknown).toMatch(/Could not be read<\/th><td[^>]*>2<\/td><td[^>]*><\/td>/);
});

function renderSteps(one: ImportRead): string {
  const queryClient = new QueryClient();
  queryClient.setQueryData(["import", one.id], one);
  return renderToStaticMarkup(
    <TestMemoryRouter>
      <QueryClientProvider client={queryClient}>
        <ImportSteps id={one.id} />
      </QueryClientProvider>
    </TestMemoryRouter>,
  );
}

test("a file can be given up while it is read, and one that could not be read lists why", () => {
  const read: ImportRead = { ...FACTS, layouts: [], firstLines: [] };
  expect(renderSteps({ ...read, state: "READING", rowsRead: 1200 })).toMatch(
    /1,200 rows read so far.*<button[^>]*>Cancel</,
  );
  const failed = renderSteps({ ...read, state: "FAILED", problem: "No row could be read." });
  expect(failed).toMatch(/No row could be read\..*Could not be read \(3\)/);
  expect(failed).not.toContain(">Cancel<");
});
