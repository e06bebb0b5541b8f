import { poundsFromPence } from "@frankpledge/domain";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { type FigureRow, figureColumns } from "./figure-columns.tsx";
import { type FinanceFigures, type FinanceRow, type KnownFigures, knownFigures } from "./finance-figures.ts";
import { MoneyPicture } from "./MoneyPicture.tsx";
import { type PriorityMoney, sumOf } from "./plan-money.ts";

interface Props {
  body: string;
  to: string;
  known: KnownFigures;
  total: FinanceFigures;
  priorities: readonly PriorityMoney[];
  /** Budgets by plan, priority and fund. */
  byFund: readonly FinanceRow[];
}

/** The whole of a body's money by priority, then the priorities to a scale of their own, with their projects. */
export function PriorityMoneyTables({ body, to, known, total, priorities, byFund }: Props) {
  const columns = figureColumns("Priority", to, known);
  const ofPlan = priorities.filter((row) => row.ofPlan);
  const others = priorities.filter((row) => !row.ofPlan);
  const nameOf = ({ plan, slug, name }: PriorityMoney) =>
    plan && slug ? <RecordLink to={paths.priority(body, plan, slug)}>{name}</RecordLink> : name;
  const rows = priorities.map(
    (row): FigureRow => ({ key: row.key, name: nameOf(row), figures: row.figures }),
  );
  const fundsOf = (wanted: readonly PriorityMoney[]) => {
    const keys = new Set(wanted.map(({ key }) => key));
    return byFund.filter(({ keys: [plan, priority] }) =>
      keys.has([plan, priority].map((key) => key?.code ?? key?.label ?? "").join(" ")),
    );
  };
  return (
    <>
      <MoneyPicture
        caption="All money, to one scale"
        to={to}
        known={known}
        rows={[
          ...(ofPlan.length > 0
            ? [{ key: "plan", name: "The plan’s projects", figures: together(ofPlan), funds: [] }]
            : []),
          ...others.map(({ key, name, figures }) => ({ key, name, figures, funds: [] })),
        ]}
        table={
          <DataTable
            caption="Money by priority"
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
            total={{ name: "All money", row: { key: "total", name: "All money", figures: total } }}
            dense
          />
        }
      />
      {known.budget && known.actual && (
        <p className="hint">
          A budget that is tied to no project is spent outside the plan’s projects, or on what is not yet
          linked to one: so these rows are to be read together.
        </p>
      )}
      {ofPlan.length > 0 && (
        <MoneyPicture
          caption="The plan’s projects by priority, to a larger scale"
          to={to}
          known={known}
          rows={ofPlan.map((row) => ({ ...row, name: nameOf(row), funds: fundsOf([row]) }))}
          table={ofPlan.map((row) => <ProjectsOfPriority body={body} to={to} row={row} key={row.key} />)}
        />
      )}
    </>
  );
}

/** The projects that make up a priority's money. */
function ProjectsOfPriority({ body, to, row }: { body: string; to: string; row: PriorityMoney }) {
  const known = knownFigures([row.figures, ...row.projects.map(({ figures }) => figures)]);
  const projects = row.projects.map(
    ({ keys: [plan, , project], figures }): FigureRow => ({
      key: project?.code ?? "",
      name:
        plan?.slug && project?.slug ? (
          <RecordLink to={paths.project(body, plan.slug, project.slug)}>{project.label}</RecordLink>
        ) : (
          project?.label
        ),
      figures,
    }),
  );
  if (projects.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{`Projects: ${row.name}`}</span>
      </summary>
      <MoneyPicture
        caption={`Projects: ${row.name}, to a scale of their own`}
        to={to}
        known={known}
        rows={projects.map((project) => ({ ...project, funds: [] }))}
        table={
          <DataTable
            caption={`Projects: ${row.name}`}
            captionHidden
            columns={figureColumns("Project", to, known)}
            rows={projects}
            rowKey={({ key }) => key}
            total={{ name: row.name, row: { key: "total", name: row.name, figures: row.figures } }}
            dense
          />
        }
      />
    </details>
  );
}

/** What rows sum to, for a picture alone: a sum that one of them does not state is made of the others. */
function together(rows: readonly PriorityMoney[]): FinanceFigures {
  const all = rows.map(({ figures }) => figures);
  const [first] = all;
  if (!first) throw new Error("There are no rows to sum.");
  const pounds = (name: "budget" | "actual" | "supplierPayments") => {
    const sum = sumOf(all, name);
    return sum === null ? null : poundsFromPence(sum);
  };
  return {
    ...first,
    budget: pounds("budget"),
    actual: pounds("actual"),
    supplierPayments: pounds("supplierPayments"),
  };
}
