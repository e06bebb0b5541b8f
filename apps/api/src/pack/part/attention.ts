import { type Block, heading, note, paragraph } from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";

interface Report {
  rules: { kind: string; title: string; rule: string; count: number }[];
  exceptions: { kind: string; sentence: string; label: string; owner: string | null }[];
}

const EXCEPTIONS = `query($body: String!, $asAt: AsAt, $plan: ID) {
  report: exceptions(body: $body, asAt: $asAt, planId: $plan) {
    rules { kind title rule count }
    exceptions { kind sentence label owner }
  }
}`;

/** What needs attention by the record's one set of rules (S0.5, S4.7), with each rule that found something in words. */
export async function attentionBlocks(source: PackSource): Promise<Block[]> {
  const { report } = await source.ask<{ report: Report }>(EXCEPTIONS);
  const [found, none] = [
    report.rules.filter(({ count }) => count > 0),
    report.rules.filter(({ count }) => count === 0),
  ];
  return [
    heading(2, "What needs attention"),
    ...found.flatMap(({ kind, title, rule, count }): Block[] => [
      heading(3, `${title}: ${count}`),
      paragraph(rule),
      {
        kind: "table",
        name: `attention-${kind.toLowerCase().replaceAll("_", "-")}`,
        caption: title,
        columns: [
          { heading: "What", kind: "text" },
          { heading: "Why it is named", kind: "text" },
          { heading: "Owner", kind: "text" },
        ],
        rows: report.exceptions
          .filter((exception) => exception.kind === kind)
          .map(({ label, sentence, owner }) => [label, sentence, owner ?? "Not stated"]),
        whenEmpty: "none on this record.",
      },
    ]),
    ...(none.length > 0
      ? [note(`Looked for and not found: ${none.map(({ title }) => title.toLowerCase()).join("; ")}.`)]
      : []),
  ];
}
