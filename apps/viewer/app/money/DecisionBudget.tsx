import { formatMoney } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { moneyWords, penceOf } from "./amount-words.ts";
import { budgetMovementWords } from "./kind-words.ts";
import { Pounds } from "./Pounds.tsx";

export const decisionBudgetFields = graphql(`
  fragment DecisionBudgetFields on Decision {
    projects { id slug title plan { slug } budget spent }
    budgetMovements {
      id
      title
      kind
      financialYear
      approvedBy
      approvedOn
      reason
      fund { slug name }
      lines {
        amount
        budgetLine { id name project { id slug title plan { slug } } }
      }
    }
  }
`);

type Movement = ResultOf<typeof decisionBudgetFields>["budgetMovements"][number];

interface Props {
  body: string;
  decision: FragmentOf<typeof decisionBudgetFields>;
}

/** The budgets that a decision moved, and what of it can be told to be spent. */
export function DecisionBudget({ body, decision: masked }: Props) {
  const { budgetMovements, projects } = readFragment(decisionBudgetFields, masked);
  if (budgetMovements.length === 0)
    return (
      <p className="govuk-body measure">
        <span className="gap">No budget on this record was changed by this decision.</span> So it cannot be
        told whether what it approved is spent.
      </p>
    );
  return (
    <>
      {budgetMovements.map((movement) => (
        <BudgetChange body={body} movement={movement} key={movement.id} />
      ))}
      {projects.length > 0 && (
        <DataTable
          caption="The projects that this decision is for"
          columns={projectColumns(body)}
          rows={projects}
          rowKey={({ id }) => id}
        />
      )}
      <p className="hint">
        Spending is counted by project, and not by decision. So of a project with other money as well it
        cannot be told which pound of it was spent.
      </p>
    </>
  );
}

type Line = Movement["lines"][number];

function BudgetChange({ body, movement }: { body: string; movement: Movement }) {
  const { title, kind, financialYear, approvedBy, approvedOn, reason, fund, lines } = movement;
  return (
    <section aria-label={title}>
      <h3 className="fund__name">
        <span className="heading__kind">{`${budgetMovementWords[kind]}, ${financialYear}`}</span>
        {title}
      </h3>
      <p className="govuk-body">
        {approvedBy === null ? (
          <strong>Proposed: it counts once it is approved</strong>
        ) : (
          <>
            {`Approved by: ${approvedBy}, `}
            <DateText date={approvedOn} otherwise="date not stated" />
          </>
        )}
        {fund && (
          <>
            {". From the "}
            <RecordLink to={paths.fund(body, fund.slug)}>{fund.name}</RecordLink>
          </>
        )}
        .
      </p>
      {reason && <p className="govuk-body measure">{reason}</p>}
      <DataTable
        caption={`Budget lines that it changes: ${title}`}
        captionHidden
        columns={lineColumns(body)}
        rows={lines}
        rowKey={({ budgetLine }) => budgetLine?.id ?? ""}
      />
    </section>
  );
}

const lineColumns = (body: string): Column<Line>[] => [
  { heading: "Budget line", cell: ({ budgetLine }) => budgetLine?.name ?? "Not published" },
  {
    heading: "Project",
    cell: ({ budgetLine }) => {
      const project = budgetLine?.project;
      return project?.plan ? (
        <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>{project.title}</RecordLink>
      ) : (
        <span className="gap">Not tied to a project</span>
      );
    },
  },
  {
    heading: "Change",
    cell: ({ amount }) => (
      <span className="figure">
        {penceOf(amount) < 0n
          ? `${moneyWords(amount.replace("-", ""))} taken away`
          : `${moneyWords(amount)} added`}
      </span>
    ),
    numeric: true,
  },
];

type Project = ResultOf<typeof decisionBudgetFields>["projects"][number];

const projectColumns = (body: string): Column<Project>[] => [
  {
    heading: "Project",
    cell: ({ slug, title, plan }) => (
      <RecordLink to={paths.project(body, plan.slug, slug)}>{title}</RecordLink>
    ),
  },
  {
    heading: "Budget, all years",
    cell: ({ budget }) => <Pounds of={budget} otherwise="No budget of its own" />,
    numeric: true,
  },
  {
    heading: "Spent, all years",
    cell: ({ spent }) => <Pounds of={spent} otherwise="Not known" />,
    numeric: true,
  },
  {
    heading: "Approved, not yet spent",
    cell: ({ budget, spent }) => <NotYetSpent budget={budget} spent={spent} />,
    numeric: true,
  },
];

/** What a project's budget has above what was spent; told only where both are known. */
function NotYetSpent({ budget, spent }: Pick<Project, "budget" | "spent">) {
  if (budget === null || spent === null) return <span className="gap">Cannot be told</span>;
  const left = penceOf(budget) - penceOf(spent);
  return left < 0n ? (
    <span className="lines">
      None
      <span className="lines__more">More is spent than its budget.</span>
    </span>
  ) : (
    <span className="figure">{formatMoney(left)}</span>
  );
}
