import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { Pages } from "./Pages.tsx";

const shown = (current: number, rows: number) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <Pages path="/wessex/spending?q=lamps" current={current} rows={rows} />
    </MemoryRouter>,
  );

test("a page beyond the last is said not to be there, with the way to the first and the last", () => {
  const beyond = shown(9999, 12_000);
  expect(beyond).toContain("There is no page 9999: this list has 240 pages.");
  expect(beyond).toContain('href="/wessex/spending?q=lamps"');
  expect(beyond).toContain('href="/wessex/spending?q=lamps&amp;page=240"');
  expect(beyond).not.toContain("Page 9999 of 240");
  expect(shown(2, 50)).toContain("There is no page 2: this list has 1 page.");
});

test("a page that is there leads to those beside it, and a list of one page or none to no other", () => {
  expect(shown(240, 12_000)).toContain("Page 240 of 240");
  expect([shown(1, 50), shown(1, 0), shown(3, 0)]).toEqual(["", "", ""]);
});
