import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReservedBodySlug, isReservedPlanSlug, LONGEST_SLUG, slugify } from "./slug.ts";

describe("the address of a title", () => {
  test.each([
    ["Police Complaints Reform (statutory)", "police-complaints-reform-statutory"],
    ["Commissioning & Partnerships", "commissioning-and-partnerships"],
    ["Provision of children's furniture", "provision-of-childrens-furniture"],
    ["Women’s Aid", "womens-aid"],
    ["2013 – 17", "2013-17"],
    ["Ynys Môn", "ynys-mon"],
    ["  -- ", "untitled"],
    ["", "untitled"],
  ])("%s: %s", (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test("a long title is cut at a word", () => {
    const slug = slugify(
      "Tri-commissioning approach to Hate Crime conditional cautioning across three police forces",
    );
    expect(slug).toBe("tri-commissioning-approach-to-hate-crime-conditional-cautioning-across-three");
    expect(slugify("x".repeat(200))).toBe("x".repeat(LONGEST_SLUG));
  });

  test("any title has one, and a slug is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const slug = slugify(title);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

test("a plan cannot have the address of a page of its policing body", () => {
  expect(["money", "easy-read", "data"].every(isReservedPlanSlug)).toBe(true);
  expect(["hampshire-2020", "constructor", ""].some(isReservedPlanSlug)).toBe(false);
});

test("a policing body cannot have the address of a page of the site itself", () => {
  expect(isReservedBodySlug("search")).toBe(true);
  expect(isReservedBodySlug("hampshire")).toBe(false);
});
