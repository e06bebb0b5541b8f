import { formatMoney, type Pence } from "@frankpledge/domain";
import { moneyWords, penceOf } from "./amount-words.ts";
import type { FinanceFigures } from "./finance-figures.ts";
import { overUnderWords, percentWords } from "./over-under.ts";
import { type PriorityMoney, sumOf } from "./plan-money.ts";
import type { YearStage } from "./year-stage.ts";

interface Props {
  year: string;
  /** How far spending counts: "to 30 June 2025". */
  to: string;
  stage: YearStage;
  total: FinanceFigures;
  /** Null where money is not told by priority. */
  priorities: readonly PriorityMoney[] | null;
}

/**
 * What a reader first wants to know: how much there is, how much is spent, and whether it is over or under. Once the
 * year's outturn is known, that is said first, and no old forecast.
 */
export function MoneySummary({ year, to, stage, total, priorities }: Props) {
  const { budget, actual, forecast, variance, supplierPayments } = total;
  const ofPlan = priorities?.filter((row) => row.ofPlan).map(({ figures }) => figures);
  const ofPlanSpent = ofPlan && sumOf(ofPlan, "actual");
  const isOutturn = stage === "OUTTURN" && actual !== null && budget !== null;
  const planVariance = ofPlan && (isOutturn ? spentBeyond(ofPlan) : whole(ofPlan, "variance"));
  return (
    <div className="measure">
      {isOutturn && (
        <p className="lead">
          {`All that was spent in ${year}, its outturn, is ${moneyWords(actual)}: `}
          <strong>{overUnderWords(penceOf(actual) - penceOf(budget), "on budget")}</strong>
          {shareOfBudget(penceOf(actual) - penceOf(budget), budget)}
          {ofPlanSpent != null && ` Of it ${formatMoney(ofPlanSpent)} was spent on the plan’s projects.`}
        </p>
      )}
      {budget !== null && (
        <p className="lead">{budgetWords(year, penceOf(budget), ofPlan && sumOf(ofPlan, "budget"))}</p>
      )}
      {actual !== null && !isOutturn && (
        <p className="lead">{spentWords(to, penceOf(actual), ofPlanSpent)}</p>
      )}
      {actual === null && supplierPayments !== null && (
        <p className="lead">
          {`Payments to suppliers ${to} are ${moneyWords(supplierPayments)}. This is not all that was spent: pay and other costs are not payments to suppliers, and no general ledger is on this record.`}
        </p>
      )}
      {stage === "RUNNING" && forecast !== null && variance !== null && (
        <p className="lead">
          {`The forecast for the year is ${moneyWords(forecast)}: `}
          <strong>{overUnderWords(penceOf(variance), "on budget")}</strong>
          {shareOfBudget(penceOf(variance), budget)}
        </p>
      )}
      {(stage === "RUNNING" || isOutturn) && planVariance !== null && planVariance !== undefined && (
        <p className="lead">
          {isOutturn ? "The plan’s projects alone are " : "The plan’s projects alone are forecast "}
          <strong>{planVariance === 0n ? "on budget" : `${overUnderWords(planVariance)} budget`}</strong>.
        </p>
      )}
    </div>
  );
}

/** The sum of a figure that every row states; null where one does not. */
const whole = (rows: readonly FinanceFigures[], name: keyof FinanceFigures): Pence | null =>
  rows.some((figures) => figures[name] === null) ? null : sumOf(rows, name);

/** What was spent beyond the budget; null where either is stated of none. */
function spentBeyond(rows: readonly FinanceFigures[]): Pence | null {
  const [spent, budget] = [sumOf(rows, "actual"), sumOf(rows, "budget")];
  return spent === null || budget === null ? null : spent - budget;
}

function budgetWords(year: string, budget: Pence, ofPlan: Pence | null | undefined): string {
  const whole = `The budget for ${year} is ${formatMoney(budget)}.`;
  if (ofPlan === undefined) return whole;
  return ofPlan === null
    ? `${whole} None of it is tied to a project of the plan.`
    : `${whole} Of it ${formatMoney(ofPlan)} is tied to the plan’s projects.`;
}

function spentWords(to: string, spent: Pence, ofPlan: Pence | null | undefined): string {
  const whole = `Spent ${to}: ${formatMoney(spent)}`;
  return ofPlan === null || ofPlan === undefined
    ? `${whole}.`
    : `${whole}, of it ${formatMoney(ofPlan)} on the plan’s projects.`;
}

function shareOfBudget(variance: Pence, budget: string | null): string {
  const share = variance === 0n || budget === null ? null : percentWords(variance, penceOf(budget));
  return share === null ? "." : ` budget (${share}).`;
}
