interface OfPlan {
  plan: { slug: string; title: string } | null;
}

/** Projects under the plan that each belongs to, in the order in which they come. */
export function ofPlans<Project extends OfPlan>(
  projects: readonly Project[],
): { plan: NonNullable<Project["plan"]>; rows: Project[] }[] {
  const byPlan = Map.groupBy(projects, ({ plan }) => plan?.slug);
  return [...byPlan.values()].flatMap((rows) => {
    const plan = rows[0]?.plan;
    return plan ? [{ plan, rows }] : [];
  });
}

/** Each row once, though several projects lead to it. */
export const everyOne = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
