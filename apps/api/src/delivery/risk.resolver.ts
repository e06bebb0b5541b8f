import { RISK_LEVELS, riskScore } from "@frankpledge/domain";
import { Int, Resolver, registerEnumType } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { project } from "./project.entity.ts";
import { risk } from "./risk.entity.ts";

const levelEnum = Object.fromEntries(RISK_LEVELS.map((name) => [name, name]));
registerEnumType(levelEnum, { name: "RiskLevel", description: "HIGH from a score of 15, MEDIUM from 6." });

const needs = ["likelihood", "impact"];
const scored = (row: Record<string, unknown>) => riskScore(row as { likelihood: number; impact: number });

addRelation(project, "risks", rowsNaming(risk, "projectId"));
addComputed(
  risk,
  "score",
  () => Int,
  { needs, from: (row) => scored(row).score },
  { description: "Likelihood times impact." },
);
addComputed(risk, "level", () => levelEnum, { needs, from: (row) => scored(row).level });

@Resolver()
export class RiskResolver extends rowResolver(risk) {}
