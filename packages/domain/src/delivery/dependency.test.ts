import { describe, expect, it } from "vitest";
import { dependencyFields } from "./dependency.ts";
import { findCircles } from "./find-circles.ts";
import { parseScheduleTask, scheduleTaskOf } from "./schedule-task.ts";

const [lamps, posts] = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];

it("lets nothing wait for itself", () => {
  const waits = { title: "Lamps wait", fromProjectId: lamps, toProjectId: posts };
  expect(dependencyFields.safeParse(waits).success).toBe(true);
  expect(dependencyFields.safeParse({ ...waits, toProjectId: lamps }).error?.issues[0]?.message).toBe(
    "A project or milestone cannot wait for itself.",
  );
});

describe("circles of what waits for what", () => {
  it("are found with all that is in them, and nothing that only leads there", () => {
    const waits = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["d"]],
      ["d", ["b"]],
      ["e", ["e"]],
      ["f", ["a"]],
    ]);
    expect(findCircles(waits).map((circle) => circle.toSorted())).toEqual([["b", "c", "d"], ["e"]]);
  });

  it("are none in a chain as long as a schedule", () => {
    const chain = new Map(Array.from({ length: 50_000 }, (_, at): [number, number[]] => [at, [at + 1]]));
    expect(findCircles(chain)).toEqual([]);
    chain.set(50_000, [0]);
    expect(findCircles(chain)[0]).toHaveLength(50_001);
  });
});

it("keeps a task of a schedule whatever the schedule is called", () => {
  const kept = scheduleTaskOf("Plan #2", 12);
  expect(kept).toBe("Plan #2#12");
  expect(parseScheduleTask(kept)).toEqual({ schedule: "Plan #2", uid: 12 });
  expect(parseScheduleTask("Plan")).toBeNull();
});
