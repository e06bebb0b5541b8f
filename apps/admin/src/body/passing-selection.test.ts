import { memoryStore } from "react-admin";
import { expect, test } from "vitest";
import { withPassingSelection } from "./passing-selection.ts";

test("ticked rows are forgotten with the page, and what a person set up is kept", () => {
  const browser = memoryStore();
  browser.setup();
  const page = withPassingSelection(browser);
  page.setItem("testshire.payments.selectedIds", ["one", "two"]);
  page.setItem("testshire.payments.listParams", { page: 2 });
  expect(page.getItem("testshire.payments.selectedIds")).toEqual(["one", "two"]);

  const reloaded = withPassingSelection(browser);
  expect(reloaded.getItem("testshire.payments.selectedIds", [])).toEqual([]);
  expect(reloaded.getItem("testshire.payments.listParams")).toEqual({ page: 2 });
});
