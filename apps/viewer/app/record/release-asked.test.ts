import { expect, test } from "vitest";
import { releaseAsked } from "./release-asked.ts";

const asked = (search: string) => releaseAsked(new URLSearchParams(search));

test("an address asks for a published version by its number, and for the latest by none", () => {
  expect(asked("?release=12")).toBe(12);
  expect(asked("")).toBeNull();
  expect(asked("?release=")).toBeNull();
});

test.each(["0", "-1", "1.5", "abc", "1e3", "٣", "9999999999", "latest"])(
  "%s is no version's number",
  (text) => {
    expect(asked(`?release=${text}`)).toBe("unreadable");
  },
);
