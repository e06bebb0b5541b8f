import { Resolver } from "type-graphql";
import { rowResolver } from "../graph/row-resolver.ts";
import { allocationRule } from "./allocation-rule.entity.ts";

@Resolver()
export class AllocationRuleResolver extends rowResolver(allocationRule) {}
