import type { z } from "zod";

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  array: "a list",
  object: "several fields together",
  date: "a date",
};

/** What is at fault with a value, for those of zod's rules that the domain has no sentence of its own for. */
export const inOurWords: z.core.$ZodErrorMap = (issue) => {
  const isAbout = "origin" in issue && ["number", "int", "bigint"].includes(String(issue.origin));
  switch (issue.code) {
    case "too_small":
      return isAbout ? `It must be ${issue.minimum} or more.` : undefined;
    case "too_big":
      return isAbout ? `It must be ${issue.maximum} or less.` : undefined;
    case "invalid_type":
      if (issue.input === undefined) return "It is missing.";
      return `It must be ${EXPECTED[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `It must be one of ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return `There is no field ${issue.keys.join(", ")}.`;
    default:
      return undefined;
  }
};
