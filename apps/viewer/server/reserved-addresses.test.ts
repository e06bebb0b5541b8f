import { isReservedBodySlug, isReservedPlanSlug } from "@frankpledge/domain";
import { expect, test } from "vitest";
import routes from "../app/routes.ts";

const addresses = routes.map(({ path = "" }) => path.split("/"));
/** A part of an address that a slug could be as well: a slug begins with a letter or digit. */
const isWord = (part: string | undefined): part is string => /^[a-z0-9]/.test(part ?? "");

test("no policing body can have the address of a page of the site", () => {
  const words = addresses.map(([first]) => first).filter(isWord);
  expect(words).toContain("accessibility");
  expect(words.filter((word) => !isReservedBodySlug(word))).toEqual([]);
});

test("no plan can have the address of a page of its policing body", () => {
  const words = addresses
    .filter(([first]) => first === ":body")
    .map(([, second]) => second)
    .filter(isWord);
  expect(words).toContain("money");
  expect(words.filter((word) => !isReservedPlanSlug(word))).toEqual([]);
});
