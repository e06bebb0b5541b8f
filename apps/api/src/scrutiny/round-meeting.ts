import { sql } from "drizzle-orm";
import { round } from "../delivery/round.entity.ts";
import { addRelation } from "../graph/row-field.ts";
import { meeting } from "./meeting.entity.ts";

// A round is opened before its meeting is entered, so the two are tied by the plan and the day alone.
addRelation(
  round,
  "meetings",
  {
    to: meeting,
    many: true,
    on: (from, row) => sql`${row.planId} = ${from.planId} AND ${row.heldOn} = ${from.meetingOn}`,
  },
  { description: "The meetings of the plan on the day that the round works towards." },
);
addRelation(
  meeting,
  "rounds",
  {
    to: round,
    many: true,
    on: (from, row) => sql`${row.planId} = ${from.planId} AND ${row.meetingOn} = ${from.heldOn}`,
  },
  { description: "The rounds of updates that were gathered for it." },
);
