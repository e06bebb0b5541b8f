import { expect, test } from "vitest";
import { troubleOf } from "./trouble-of.ts";

const answered = (status: number, data: unknown = null) => ({
  status,
  statusText: "",
  internal: false,
  data,
});

test("what a page says of itself is kept, and a way back to the start is added", () => {
  const said = {
    title: "Page not found",
    text: "No plan.",
    waysOn: [{ text: "Hampshire", href: "/hampshire" }],
  };
  expect(troubleOf(answered(404, said))).toMatchObject({
    text: "No plan.",
    waysOn: [{ href: "/hampshire" }, { href: "/" }],
  });
});

test("each status has words of its own", () => {
  expect(troubleOf(answered(404)).title).toBe("Page not found");
  expect(troubleOf(answered(503)).title).toBe("The record cannot be read at the moment");
});

test("a fault of ours tells nothing of its inside", () => {
  expect(JSON.stringify(troubleOf(new Error("secret")))).not.toContain("secret");
});
