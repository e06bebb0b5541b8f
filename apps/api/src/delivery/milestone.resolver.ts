import { MILESTONE_STATES, milestoneState, monthsSlipped, type PartialDate } from "@frankpledge/domain";
import { Int, Resolver, registerEnumType } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { milestone } from "./milestone.entity.ts";
import { project } from "./project.entity.ts";

const stateEnum = Object.fromEntries(MILESTONE_STATES.map((name) => [name, name]));
registerEnumType(stateEnum, {
  name: "MilestoneState",
  description: "Where a milestone stands on the day read for: PASSED is over and not reported as reached.",
});

interface Dates {
  baselineDate: PartialDate | null;
  forecastDate: PartialDate | null;
  reachedOn: PartialDate | null;
}
const needs = ["baselineDate", "forecastDate", "reachedOn"];

addRelation(project, "milestones", rowsNaming(milestone, "projectId"));
addComputed(milestone, "state", () => stateEnum, {
  needs,
  from: (row, _, today) => milestoneState(row as unknown as Dates, today as never),
});
addComputed(
  milestone,
  "monthsSlipped",
  () => Int,
  {
    needs,
    from: (row) => {
      const { baselineDate, forecastDate, reachedOn } = row as unknown as Dates;
      return monthsSlipped(baselineDate, reachedOn ?? forecastDate);
    },
  },
  {
    nullable: true,
    description: "From the date first planned; above nil is later. Null where either states no month.",
  },
);

@Resolver()
export class MilestoneResolver extends rowResolver(milestone) {}
