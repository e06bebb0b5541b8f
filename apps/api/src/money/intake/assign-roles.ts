import { type DecimalMark, type LedgerSource, parseLedgerAmount } from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { isEmptyCell } from "./clean-text.ts";
import { type ColumnProfile, profileColumn } from "./column-profile.ts";
import { rolesOfHeading } from "./heading-vocabulary.ts";
import { headingKeys, normaliseHeading } from "./heading-words.ts";
import type { Certainty, ColumnRole, KeptMapping } from "./reading.ts";
import { claimOfContent, fitOf } from "./role-fit.ts";

/** What each column of a table was taken to hold, and the looks of it. */
export interface AssignedRoles {
  roles: ColumnRole[];
  certainty: Certainty[];
  profiles: ColumnProfile[];
  /** The sums of two columns are the third's on the rows: net, VAT and gross are proved. */
  netAndVatMakeGross: boolean;
}

interface Claim {
  column: number;
  role: ColumnRole;
  score: number;
  certainty: Certainty;
}

/**
 * Gives each column of a table at most one role, and each role one column: earlier decisions first, then the
 * loudest claims of headings and content. Only descriptions may be several columns.
 *
 * @param headings one for each column, empty where it has none
 */
export function assignRoles(
  headings: readonly string[],
  rows: readonly Cell[][],
  decimal: DecimalMark,
  kept: KeptMapping | null,
  source: LedgerSource,
): AssignedRoles {
  const width = headings.length;
  const profiles = headings.map((_, column) =>
    profileColumn(
      rows.map((row) => row[column]),
      decimal,
    ),
  );
  const roles = new Array<ColumnRole>(width).fill("ignore");
  const certainty = new Array<Certainty>(width).fill("GUESS");
  const keys = headingKeys(headings);
  const decided = new Set<number>();
  const given = new Set<ColumnRole>();

  const give = ({ column, role, certainty: how }: Claim): void => {
    roles[column] = role;
    certainty[column] = how;
    decided.add(column);
    if (role !== "ignore" && role !== "description") given.add(role);
  };
  keys.forEach((key, column) => {
    const role = kept && Object.hasOwn(kept.columns, key) ? kept.columns[key] : undefined;
    if (role !== undefined && (role === "ignore" || !given.has(role)))
      give({ column, role, score: 200, certainty: "KEPT" });
  });

  const claims = profiles.flatMap((profile, column) =>
    claimsOf(headings[column] ?? "", column, profile, source),
  );
  claims.sort((a, b) => b.score - a.score || a.column - b.column);
  for (const claim of claims) {
    if (decided.has(claim.column) || given.has(claim.role)) continue;
    if (claim.role === "description" && roles.includes("description") && claim.score < 80) continue;
    if (excludes(claim.role, given)) continue;
    give(claim);
  }
  fillFromContent(profiles, roles, headings, give, decided, given);
  const netAndVatMakeGross = proveByArithmetic(rows, profiles, roles, certainty, decimal);
  return { roles, certainty, profiles, netAndVatMakeGross };
}

const POSTED = /\b(?:posting|posted|post|gl|ledger|accounting|journal|effective)\b/;

/** A pair of debit and credit stands in the place of an amount, and the other way round. */
function excludes(role: ColumnRole, given: ReadonlySet<ColumnRole>): boolean {
  if (role === "debit") return given.has("amount");
  return role === "amount" && given.has("debit") && given.has("credit");
}

function claimsOf(heading: string, column: number, profile: ColumnProfile, source: LedgerSource): Claim[] {
  // What was posted counts by the day of its posting, whatever day it was paid.
  const posted = source === "POSTING" && POSTED.test(normaliseHeading(heading)) ? 6 : 0;
  const claims: Claim[] = rolesOfHeading(heading).map(({ role, score }) => ({
    column,
    role,
    score: score + fitOf(role, profile) + (role === "date" ? posted : 0),
    certainty: score >= 60 ? "HEADING" : "GUESS",
  }));
  const split = claimOfContent("revenueCapital", profile);
  if (split > 0) claims.push({ column, role: "revenueCapital", score: split, certainty: "CONTENT" });
  return claims.filter((claim) => claim.score >= 40);
}

/** Finds by content what every table of spending has to have, and in a table without headings the rest too. */
function fillFromContent(
  profiles: readonly ColumnProfile[],
  roles: readonly ColumnRole[],
  headings: readonly string[],
  give: (claim: Claim) => void,
  decided: ReadonlySet<number>,
  given: ReadonlySet<ColumnRole>,
): void {
  const hasSum = (): boolean =>
    given.has("amount") ||
    given.has("grossAmount") ||
    given.has("debit") ||
    (given.has("credit") && !marksOnly(profiles, roles));
  const headless = headings.every((heading) => heading.trim() === "");
  const wanted: ColumnRole[] = ["amount", "date", "supplier"];
  if (headless) wanted.push("transactionNumber", "description");
  for (const role of wanted) {
    if (role === "amount" ? hasSum() : given.has(role)) continue;
    const best = profiles
      .map((profile, column) => ({ column, score: claimOfContent(role, profile) }))
      .filter(({ column }) => !decided.has(column))
      .sort((a, b) => b.score - a.score || a.column - b.column)[0];
    if (best && best.score >= (role === "amount" ? 30 : 40))
      give({ column: best.column, role, score: best.score, certainty: "CONTENT" });
  }
}

const marksOnly = (profiles: readonly ColumnProfile[], roles: readonly ColumnRole[]): boolean =>
  (profiles[roles.indexOf("credit")]?.signMark ?? 0) >= 0.8;

/**
 * Where net + VAT = gross on the rows, the three columns are what the sum says, whatever their headings do.
 * @returns whether three such columns were found
 */
function proveByArithmetic(
  rows: readonly Cell[][],
  profiles: readonly ColumnProfile[],
  roles: ColumnRole[],
  certainty: Certainty[],
  decimal: DecimalMark,
): boolean {
  const sums = profiles
    .map((profile, column) => ({ profile, column }))
    .filter(
      ({ profile, column }) => profile.money > 0.8 && profile.date < 0.2 && certainty[column] !== "KEPT",
    )
    .filter(({ column }) => SUMS.has(roles[column] ?? "ignore") || roles[column] === "ignore")
    .slice(0, 8)
    .map(({ column }) => ({ column, pence: rows.map((row) => penceIn(row[column], decimal)) }));
  for (const net of sums)
    for (const vat of sums)
      for (const gross of sums) {
        if (net === vat || net === gross || vat === gross || !makesUp(net.pence, vat.pence, gross.pence))
          continue;
        for (const { column } of sums) if (SUMS.has(roles[column] ?? "ignore")) roles[column] = "ignore";
        for (const [{ column }, role] of [
          [net, "amount"],
          [vat, "vat"],
          [gross, "grossAmount"],
        ] as const) {
          roles[column] = role;
          if (certainty[column] === "GUESS") certainty[column] = "CONTENT";
        }
        return true;
      }
  return false;
}

const SUMS: ReadonlySet<ColumnRole> = new Set(["amount", "grossAmount", "vat"]);

function penceIn(cell: Cell | undefined, decimal: DecimalMark): bigint | null {
  if (isEmptyCell(cell) || (typeof cell !== "string" && typeof cell !== "number")) return null;
  const result = parseLedgerAmount(cell, decimal);
  return result.ok ? result.value : null;
}

function makesUp(
  net: readonly (bigint | null)[],
  vat: readonly (bigint | null)[],
  gross: readonly (bigint | null)[],
): boolean {
  let telling = 0;
  let agreeing = 0;
  net.forEach((one, index) => {
    const [two, three] = [vat[index], gross[index]];
    if (one === null || two === null || two === undefined || three === null || three === undefined) return;
    if (two === 0n) return;
    telling++;
    const twice = two * 2n;
    const small = (twice < 0n ? -twice : twice) <= (one < 0n ? -one : one);
    const difference = one + two - three;
    if (small && difference >= -1n && difference <= 1n) agreeing++;
  });
  return telling >= 2 && agreeing >= telling * 0.9;
}
