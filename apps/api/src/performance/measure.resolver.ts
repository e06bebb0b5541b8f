import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { measure } from "./measure.entity.ts";
import { measureSeries, SeriesPointType } from "./measure-series.ts";
import { MeasureYearType, measureYears } from "./measure-year.ts";

addRelation(policingBody, "measures", rowsNaming(measure, "bodyId"));
addRelation(plan, "measures", rowsNaming(measure, "planId"));
addRelation(priority, "measures", rowsNaming(measure, "priorityId"));
addRelation(commitment, "measures", rowsNaming(measure, "commitmentId"));
addComputed(measure, "years", () => [MeasureYearType], measureYears, {
  description: "Its financial years with their targets and ratings, the latest first.",
});
addComputed(measure, "series", () => [SeriesPointType], measureSeries, {
  description:
    "The readings of the body's own area in the order of time, with the limits of what chance gives.",
});

@Resolver()
export class MeasureResolver extends rowResolver(measure) {}
