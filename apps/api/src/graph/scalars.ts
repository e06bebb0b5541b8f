import {
  parseDecimal,
  parseFinancialYear,
  parsePartialDate,
  penceFromPounds,
  poundsFromPence,
  type Result,
} from "@frankpledge/domain";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { parseAsAt } from "../record/as-at.ts";

function badInput(sentence: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code: "BAD_USER_INPUT" } });
}

/** A scalar whose values travel as text and are checked by a rule of the domain on the way in. */
function textScalar<Value>(
  name: string,
  description: string,
  read: (text: string) => Value,
  write: (value: unknown) => string,
) {
  const parse = (value: unknown) => {
    if (typeof value !== "string") throw badInput(`${name} is written as text.`);
    return read(value);
  };
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** The value of a parsed text, or its reason as bad input. */
function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw badInput(result.reason);
  return result.value;
}

/** Pence inside; outside, pounds as an exact decimal string. */
export const MoneyScalar = textScalar(
  "Money",
  'Pounds as an exact decimal string: "1800000.00".',
  (text) => accepted(penceFromPounds(text)) as bigint,
  (pence) => poundsFromPence(BigInt(pence as string | bigint)),
);

export const PartialDateScalar = textScalar(
  "PartialDate",
  'A date as far as its document states it: "2020", "2020-01" or "2020-01-31".',
  (text) => accepted(parsePartialDate(text)) as string,
  String,
);

export const FinancialYearScalar = textScalar(
  "FinancialYear",
  'A financial year, 1 April to 31 March, by its label: "2020-21".',
  (text) => accepted(parseFinancialYear(text)) as string,
  String,
);

export const DecimalScalar = textScalar(
  "Decimal",
  'An exact decimal number: "1234.5".',
  (text) => accepted(parseDecimal(text)) as string,
  String,
);

export const AsAtScalar = textScalar(
  "AsAt",
  'A point of the record: "live", "latest", "release:12", "revision:345" (these two need a body), a date "2020-02-07" or an RFC 3339 time.',
  (text) => {
    parseAsAt(text);
    return text;
  },
  String,
);
