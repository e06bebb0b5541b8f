import { expect, test } from "vitest";
import { LONGEST_SEARCH, searchAsked } from "./search-asked.ts";

const asked = (search: string) => searchAsked(new URLSearchParams(search));

test("an address asks for words, in one record or in all", () => {
  expect(asked("?q=stalking&body=hampshire")).toEqual({ text: "stalking", body: "hampshire" });
  expect(asked("?q=%22one+phrase%22+-not&body=")).toEqual({ text: '"one phrase" -not', body: null });
  expect(asked("")).toEqual({ text: "", body: null });
});

test("what nobody can read or would write is left out", () => {
  expect(asked("?q=%00+a%0A%09b%00").text).toBe("a b");
  expect(asked(`?q=${"long ".repeat(100)}`).text).toHaveLength(LONGEST_SEARCH - 1);
  expect(asked(`?q=${"a".repeat(LONGEST_SEARCH - 1)}😀`).text.isWellFormed()).toBe(true);
});
