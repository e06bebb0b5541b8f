import { startProduct } from "@frankpledge/e2e/start-product";
import type { Measure } from "../measure.ts";
import { frankpledge } from "../money/command-line.ts";
import { makePackRecord, type PackRecord } from "../pack/pack-record.ts";
import { spreadOf } from "../spread.ts";
import { inTurns } from "../turns.ts";

const ROUNDS = 3;
const PROJECTS = 400;
const FORMS = ["html", "docx", "xlsx", "pdf"] as const;

/**
 * A report to the Panel on 400 projects and 60 measures in each form, beside the bare queries for the same rows. A draft
 * is asked for, which is made and written each time: of a final one everything is kept.
 */
export const packs: Measure = {
  name: "reports to the Panel",
  async run(place) {
    const home = await place.openEmpty();
    try {
      await frankpledge(home, "migrate");
      const size = ["--plans", "1", "--projects", `${PROJECTS}`, "--payments", "2000", "--postings", "2000"];
      await frankpledge(home, "generate", "--body", "packed", ...size);
      const product = await startProduct({ home, example: "none", viewer: false });
      try {
        const record = await makePackRecord(product);
        const took = (work: () => Promise<unknown>) => async () => {
          const began = performance.now();
          await work();
          return performance.now() - began;
        };
        const form = (ending: string) =>
          took(() =>
            mustGive(`${product.apiUrl}/downloads/packs/${record.body}/${record.draft}.${ending}`, record),
          );
        const times = await inTurns(
          {
            queries: took(() => askBare(product.apiUrl, record)),
            html: form("html"),
            docx: form("docx"),
            xlsx: form("xlsx"),
            pdf: form("pdf"),
          },
          ROUNDS,
        );
        const yardstick = { what: "the bare queries over HTTP", ...spreadOf(times.queries) };
        return FORMS.map((ending) => ({
          what: `report of ${PROJECTS} projects made, ${ending}`,
          unit: "ms" as const,
          product: spreadOf(times[ending]),
          yardstick,
        }));
      } finally {
        await product.stop();
      }
    } finally {
      await home.remove();
    }
  },
};

async function mustGive(address: string, { officer: { cookie } }: PackRecord): Promise<void> {
  const response = await fetch(address, { headers: { cookie } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
}

/** What the report is made of, asked once each, one after the other. */
async function askBare(apiUrl: string, { body, plan, release }: PackRecord): Promise<void> {
  const at = `body: "${body}", asAt: "release:${release}"`;
  const ofPlan = `${at}, first: 500, filter: { planId: { eq: "${plan}" } }`;
  const money = (by: string) =>
    `finance(${at}, groupBy: [${by}], filter: { financialYear: { eq: "2025-26" } }, toPeriod: 12) {
      rows { keys { label } figures { budget actual forecast varianceToDate } } }`;
  const questions = [
    `{ projects(${ofPlan}) { nodes { title strand objective stage forecastEnd endStatus { words }
        deliveryRag { label } owner { title } commitments { id workstreamId } } } }`,
    `{ measures(${ofPlan}) { nodes { title years { financialYear toDate target performanceRag { label reason } }
        series { label value signal } } } }`,
    `{ commitments(${ofPlan}) { nodes { id priorityId workstreamId } } }`,
    `{ parts: ${money("HOLDER, REVENUE_CAPITAL")} headings: ${money("HOLDER, REVENUE_CAPITAL, SUBJECTIVE")}
       departments: ${money("HOLDER, REVENUE_CAPITAL, DEPARTMENT")} priorities: ${money("PRIORITY")} }`,
    `{ decisions(${at}, first: 500) { nodes { reference lines { stated { value } } } } }`,
    `{ questions(${at}, first: 500) { nodes { topic answer } } }`,
    `{ exceptions(${at}, planId: "${plan}") { exceptions { kind sentence } } }`,
  ];
  // A comment that is other each time: no kept answer fits, as none fits a report.
  for (const [place, question] of questions.entries()) {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `# ${performance.now()} ${place}\n${question}` }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
  }
}
