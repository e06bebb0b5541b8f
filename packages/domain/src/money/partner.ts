import { z } from "zod";
import { line, prose, source } from "../field.ts";

/** An organisation that the policing body funds, or works beside. */
export const partnerFields = z
  .object({
    name: line(),
    kind: line(100).nullable().default(null).describe("Such as charity, council or health body."),
    registration: line(60)
      .nullable()
      .default(null)
      .describe("Its public register number, such as GB-CHC-123456."),
    about: prose(2_000).nullable().default(null),
    source: source(),
  })
  .meta({ id: "Partner", description: "An organisation that the policing body funds, or works beside." });
