import { expect, test } from "vitest";
import { everyOne, ofPlans } from "./area-projects.ts";

test("projects stand under their plans, and what several of them lead to stands once", () => {
  const [old, present] = [
    { slug: "2013", title: "The plan of 2013" },
    { slug: "2025", title: "The plan of 2025" },
  ];
  const projects = [
    { id: "a", plan: present },
    { id: "b", plan: old },
    { id: "c", plan: present },
  ];
  expect(ofPlans(projects).map(({ plan, rows }) => [plan.slug, rows.map(({ id }) => id)])).toEqual([
    ["2025", ["a", "c"]],
    ["2013", ["b"]],
  ]);
  expect(everyOne([{ id: "x" }, { id: "y" }, { id: "x" }])).toEqual([{ id: "x" }, { id: "y" }]);
});
