import { poundsOf } from "./alike.ts";

interface Nodes<Node> {
  nodes: Node[];
}

interface Sum {
  aggregates: { sum: { pence: string | null } };
}

interface Linked {
  data: {
    planBySlug: {
      title: string;
      prioritiesByPlanId: Nodes<{
        title: string;
        projectsByPriorityId: Nodes<{
          title: string;
          budgetLinesByProjectId: Nodes<{ financialYear: string; original: string; forecast: string }> & {
            aggregates: { sum: { revised: string } };
          };
          spent: Sum;
          supplierPayments: Sum;
        }>;
      }>;
    };
  };
}

/** PostGraphile's answer to the linked question in the product's shape. */
export function linkedAnswer(answer: string): unknown {
  const { planBySlug: plan } = (JSON.parse(answer) as Linked).data;
  return {
    title: plan.title,
    priorities: plan.prioritiesByPlanId.nodes.map((priority) => ({
      title: priority.title,
      projects: priority.projectsByPriorityId.nodes.map((project) => ({
        title: project.title,
        budgetLines: project.budgetLinesByProjectId.nodes.map((line) => ({
          financialYear: line.financialYear,
          original: poundsOf(line.original),
          forecast: poundsOf(line.forecast),
        })),
        budget: poundsOf(project.budgetLinesByProjectId.aggregates.sum.revised),
        spent: poundsOf(project.spent.aggregates.sum.pence),
        supplierPayments: poundsOf(project.supplierPayments.aggregates.sum.pence),
      })),
    })),
  };
}

interface Grouped {
  data: {
    allLedgerLines: {
      groupedAggregates: {
        keys: [priority: string, quarter: string, ledger: string];
        sum: { pence: string; counted: string };
      }[];
    };
  };
}

/** What a group sums to, by priority and quarter. */
export type Groups = Record<string, { actual: string; supplierPayments: string; lineCount: number }>;

/** PostGraphile's groups as the product tells them: nil where a ledger has no line. */
export function groupedAnswer(answer: string): Groups {
  const groups: Groups = {};
  for (const { keys, sum } of (JSON.parse(answer) as Grouped).data.allLedgerLines.groupedAggregates) {
    const [priority, quarter, ledger] = keys;
    groups[`${priority} ${quarter}`] ??= { actual: "0.00", supplierPayments: "0.00", lineCount: 0 };
    const group = groups[`${priority} ${quarter}`] as Groups[string];
    if (ledger === "PAYMENT") group.supplierPayments = poundsOf(sum.pence);
    else {
      group.actual = poundsOf(sum.pence);
      group.lineCount = Number(sum.counted);
    }
  }
  return Object.fromEntries(Object.entries(groups).sort(([a], [b]) => (a < b ? -1 : 1)));
}
