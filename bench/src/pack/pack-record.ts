import { ask as askAs, type Officer, signIn } from "@frankpledge/e2e/officer";
import type { Product } from "@frankpledge/e2e/start-product";

const BODY = "packed";
const MEASURES = 60;
const MONTHS = 24;

/** A report to the Panel on a generated plan, final at a release, and its next edition. */
export interface PackRecord {
  body: string;
  plan: string;
  release: number;
  /** The next edition of the report, which is made anew whenever it is asked for. */
  draft: string;
  officer: Officer;
}

/** Adds measures with two years of readings to a generated body's plan, and makes a report of it final and begins its next edition. */
export async function makePackRecord({ apiUrl, administrator }: Product): Promise<PackRecord> {
  const officer = await signIn(apiUrl, administrator);
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query that asked for it
  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<any> =>
    askAs(apiUrl, officer, query, variables);
  const { plans } = await ask(`{ plans(body: "${BODY}", first: 1) { nodes { id } } }`);
  const planId = plans.nodes[0].id;
  for (let number = 1; number <= MEASURES; number++) {
    const input = {
      body: BODY,
      planId,
      code: `M${number}`,
      title: `Generated measure ${number}`,
      unit: "calls",
      direction: "DOWN",
      frequency: "MONTH",
    };
    const { createMeasure } = await ask(
      "mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { id } }",
      { input },
    );
    const readings = Array.from({ length: MONTHS }, (_, month) => {
      const period = `${2024 + Math.floor((month + 3) / 12)}-${String(((month + 3) % 12) + 1).padStart(2, "0")}`;
      const value = String(100 + ((number * 31 + month * 17) % 40));
      return `r${month}: createReading(input: { measureId: "${createMeasure.id}", period: "${period}", value: "${value}" }) { id }`;
    });
    await ask(`mutation { ${readings.join("\n")} }`);
  }
  const { createPack } = await ask(
    "mutation ($input: CreatePackInput!) { createPack(input: $input) { id slug } }",
    {
      input: { body: BODY, planId, title: "Generated report", periodFrom: "2026-01", periodTo: "2026-03" },
    },
  );
  for (const role of ["FINANCE", "MONITORING_OFFICER", "COMMISSIONER"])
    await ask(`mutation { signOffPack(id: "${createPack.id}", role: ${role}) { id } }`);
  const { finalisePack } = await ask(`mutation { finalisePack(id: "${createPack.id}") }`);
  const { correctPack } = await ask(
    `mutation { correctPack(id: "${createPack.id}", correction: "Made to be measured") { slug } }`,
  );
  return { body: BODY, plan: planId, release: finalisePack, draft: correctPack.slug, officer };
}
