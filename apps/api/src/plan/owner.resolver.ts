import { Resolver } from "type-graphql";
import { rowResolver } from "../graph/row-resolver.ts";
import { owner } from "./owner.entity.ts";

@Resolver()
export class OwnerResolver extends rowResolver(owner) {}
