import { type AmountQualifier, MONEY_KINDS, type MoneyKind, type Pence } from "@frankpledge/domain";
import { type CarriedAmount, penceOf } from "./amount-words.ts";

interface Line {
  kind: MoneyKind;
  stated: CarriedAmount;
}

/** The money of one kind that decisions move. */
export interface KindTotal {
  kind: MoneyKind;
  pence: Pence;
  qualifier: AmountQualifier;
  /** How many lines the total is made of. */
  stated: number;
  /** How many lines of the kind state no figure, so that the total is not the whole. */
  unstated: number;
}

/** What decisions move, by kind and in the kinds' order. There is no total across kinds, on purpose. */
export function totalByKind(lines: readonly Line[]): KindTotal[] {
  return MONEY_KINDS.map((kind) => totalOf(kind, lines)).filter(
    ({ stated, unstated }) => stated + unstated > 0,
  );
}

function totalOf(kind: MoneyKind, lines: readonly Line[]): KindTotal {
  const amounts = lines.filter((line) => line.kind === kind).map((line) => line.stated);
  const stated = amounts.flatMap(({ value, qualifier }) => (value === null ? [] : [{ value, qualifier }]));
  return {
    kind,
    pence: stated.reduce((sum, { value }) => sum + penceOf(value), 0n),
    qualifier: joined(stated.map(({ qualifier }) => qualifier)),
    stated: stated.length,
    unstated: amounts.length - stated.length,
  };
}

/** How sure a sum is of parts that are exact, "about", "up to" or "over": parts unsure in two ways make it "about". */
function joined(qualifiers: readonly AmountQualifier[]): AmountQualifier {
  const [first = "EXACT", ...others] = new Set(qualifiers.filter((qualifier) => qualifier !== "EXACT"));
  return others.length > 0 ? "ABOUT" : first;
}
