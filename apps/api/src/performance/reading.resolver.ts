import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { measure } from "./measure.entity.ts";
import { reading } from "./reading.entity.ts";

addRelation(measure, "readings", rowsNaming(reading, "measureId"));

@Resolver()
export class ReadingResolver extends rowResolver(reading) {}
