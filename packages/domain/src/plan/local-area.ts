import { z } from "zod";
import { line, source } from "../field.ts";

/** A part of the police area that delivery is looked at by (S3.2), such as Southampton. */
export const localAreaFields = z
  .object({ name: line(), source: source() })
  .meta({ id: "LocalArea", description: "A part of the police area that delivery is looked at by." });
