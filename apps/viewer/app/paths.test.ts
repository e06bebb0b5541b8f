import { expect, test } from "vitest";
import { atLatest, atPage, atRelease, paths } from "./paths.ts";

test("a page's address follows the rooms of the record", () => {
  expect(paths.project("hampshire", "hampshire-2020", "police-complaints-reform")).toBe(
    "/hampshire/hampshire-2020/projects/police-complaints-reform",
  );
  expect(paths.changesBetween("dorset", 1, 2)).toBe("/dorset/changes?from=1&to=2");
});

test("an office's own reference cannot break out of its place in the address", () => {
  expect(paths.decision("wessex", "OPCC/2020 12?")).toBe("/wessex/decisions/OPCC%2F2020%2012%3F");
});

test("a published version joins what the address already asks for, before its anchor", () => {
  expect(atRelease(paths.body("hampshire"), null)).toBe("/hampshire");
  expect(atRelease(paths.body("hampshire"), 3)).toBe("/hampshire?release=3");
  expect(atRelease(atPage(paths.decisions("hampshire"), 2), 3)).toBe("/hampshire/decisions?page=2&release=3");
  expect(atRelease(paths.fund("hampshire", "estates-reserve"), 3)).toBe(
    "/hampshire/money?release=3#estates-reserve",
  );
});

test("a search says what to look for and in whose record, as far as that is known", () => {
  expect(paths.search()).toBe("/search");
  expect(paths.search({ text: "a & b", body: null })).toBe("/search?q=a%20%26%20b");
  expect(paths.search({ body: "wessex" })).toBe("/search?body=wessex");
  expect(atRelease(paths.search({ text: "theft", body: "wessex" }), 2)).toBe(
    "/search?q=theft&body=wessex&release=2",
  );
});

test("the latest published version of an address is asked for by none", () => {
  expect(atLatest({ pathname: "/search", search: "?q=theft&release=2&body=wessex" })).toBe(
    "/search?q=theft&body=wessex",
  );
  expect(atLatest({ pathname: "/hampshire", search: "?release=2" })).toBe("/hampshire");
});
