import { project } from "../delivery/project.entity.ts";
import { allocationRule } from "../money/allocation-rule.entity.ts";
import { budgetLine } from "../money/budget-line.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { owner } from "../plan/owner.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import type { Revising } from "../record/revising.ts";
import { YEARS } from "./made-up-lines.ts";
import { TRADES } from "./made-up-suppliers.ts";
import { SeededChance } from "./seeded-chance.ts";

/** The source of every generated row. */
const SOURCE = "Generated, synthetic data";

/** The body's own row, which says what it is. */
export async function writeMadeUpBody(revising: Revising, slug: string): Promise<void> {
  await revising.create(policingBody, {
    slug,
    name: `Generated policing body ${slug} (synthetic)`,
    area: `Nowhere ${slug} (synthetic)`,
    nation: "ENGLAND",
    synthetic: true,
    about:
      "Every row of this record was made by a program, to measure with. It describes no real police area.",
    source: SOURCE,
  });
}

/** A project that lines may be linked to. */
export interface MadeUpProject {
  id: string;
  code: string;
}

const PRIORITIES = ["Safer streets", "Victims first", "Fewer young people harmed", "Money well spent"];

/**
 * One plan with four priorities, and projects that each have a pledge of their own and two budget lines.
 * @param number tells the plan from the others of the body
 * @param count how many projects it gets
 */
export async function writeMadeUpPlan(
  revising: Revising,
  { number, count, seed }: { number: number; count: number; seed: number },
): Promise<MadeUpProject[]> {
  const chance = new SeededChance(seed + number);
  const { id: planId } = await revising.create(plan, {
    title: `Generated plan ${number}`,
    periodStart: "2023-04-01",
    periodEnd: "2027-03-31",
    stage: "ISSUED",
    source: SOURCE,
  });
  const { id: ownerId } = await revising.create(owner, {
    title: `Head of Delivery ${number}`,
    organisation: "Generated office",
    source: SOURCE,
  });
  const priorityIds: string[] = [];
  for (const [place, title] of PRIORITIES.entries()) {
    const fields = { planId, position: place + 1, code: String(place + 1), title, source: SOURCE };
    priorityIds.push((await revising.create(priority, fields)).id);
  }
  const projects: MadeUpProject[] = [];
  for (let n = 1; n <= count; n++)
    projects.push(await writeMadeUpProject(revising, chance, { planId, ownerId, priorityIds, number, n }));
  return projects;
}

interface Parents {
  planId: string;
  ownerId: string;
  priorityIds: readonly string[];
  number: number;
  n: number;
}

async function writeMadeUpProject(
  revising: Revising,
  chance: SeededChance,
  { planId, ownerId, priorityIds, number, n }: Parents,
): Promise<MadeUpProject> {
  const code = `G${number}-${n}`;
  const priorityId = priorityIds[n % priorityIds.length] ?? null;
  const pledge = await revising.create(commitment, {
    planId,
    priorityId,
    ownerId,
    code: `P${number}-${n}`,
    slug: `pledge-${n}`,
    lead: "POLICE",
    text: `Pledge ${n} of generated plan ${number} will be kept.`,
    source: SOURCE,
  });
  const { id } = await revising.create(project, {
    planId,
    ownerId,
    code,
    title: `Generated project ${code}`,
    slug: `project-${n}`,
    stage: "CURRENT",
    priorityIds: priorityId === null ? [] : [priorityId],
    commitmentIds: [pledge.id],
    leadCommitmentId: pledge.id,
    source: SOURCE,
  });
  for (const financialYear of YEARS.slice(1)) {
    const original = BigInt(chance.between(20, 900)) * 100_000n;
    await revising.create(budgetLine, {
      financialYear,
      name: `Generated project ${code}`,
      slug: `project-${number}-${n}-${financialYear}`,
      code,
      holder: "CHIEF_CONSTABLE",
      revenueCapital: "REVENUE",
      subjective: "Supplies and services",
      projectId: id,
      original,
      forecast: (original * BigInt(chance.between(90, 110))) / 100n,
      source: SOURCE,
    });
  }
  return { id, code };
}

/** How many of the trades the rules find a project for; what the others are paid waits to be linked. */
const RULE_COUNT = 20;

/** Rules by a word of the suppliers' names: most give the whole to one project, some share it out, some leave a rest. */
export async function writeMadeUpRules(
  revising: Revising,
  projects: readonly MadeUpProject[],
  seed: number,
): Promise<void> {
  const chance = new SeededChance(seed);
  for (const [place, { name }] of TRADES.slice(0, RULE_COUNT).entries()) {
    const first = chance.pick(projects).id;
    const second = chance.pick(projects).id;
    await revising.create(allocationRule, {
      name: `Suppliers of ${name.toLowerCase()}`,
      position: place,
      supplier: ` ${name}`,
      shares: sharesOf(place, first, second),
    });
  }
}

function sharesOf(place: number, first: string, second: string) {
  if (place % 10 === 9) return [{ projectId: null, share: 10_000 }];
  if (place % 5 === 3 && first !== second)
    return [
      { projectId: first, share: 6_000 },
      { projectId: second, share: 4_000 },
    ];
  return [{ projectId: first, share: place % 5 === 4 ? 5_000 : 10_000 }];
}
