import { Resolver } from "type-graphql";
import { rowResolver } from "../graph/row-resolver.ts";
import { localArea } from "./local-area.entity.ts";

@Resolver()
export class LocalAreaResolver extends rowResolver(localArea) {}
