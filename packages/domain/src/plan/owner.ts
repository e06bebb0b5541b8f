import { z } from "zod";
import { line, source } from "../field.ts";

/** Who answers for a pledge (S0.6): a role, never a private person. */
export const ownerFields = z
  .object({
    title: line().describe("The title of the role, such as Head of Performance and Delivery."),
    organisation: line().nullable().default(null).describe("The organisation the role belongs to."),
    source: source(),
  })
  .meta({ id: "Owner", description: "The role that answers for a pledge or a project." });
