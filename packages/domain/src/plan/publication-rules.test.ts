import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitmentGaps, mayPublishCommitment } from "./publication-rules.ts";

describe("S2.2: no pledge of a plan kept here is published without a code and an owner", () => {
  test.each([
    [{ code: "P1.2", ownerId: "owner" }, []],
    [{ code: null, ownerId: "owner" }, ["no code stated"]],
    [{ code: "P1.2", ownerId: null }, ["no owner stated"]],
    [{ code: " ", ownerId: null }, ["no code stated", "no owner stated"]],
  ])("%o lacks %o", (commitment, words) => {
    expect(commitmentGaps(commitment).map((gap) => gap.words)).toEqual(words);
    expect(mayPublishCommitment(commitment, "KEPT_HERE")).toBe(words.length === 0);
  });

  test("one of a plan transcribed from papers is published whatever it lacks", () => {
    const commitment = fc.record({ code: fc.option(fc.string()), ownerId: fc.option(fc.uuid()) });
    fc.assert(fc.property(commitment, (pledge) => mayPublishCommitment(pledge, "TRANSCRIBED")));
  });
});
