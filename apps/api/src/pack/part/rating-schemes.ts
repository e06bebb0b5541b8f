import { type Block, heading, paragraph } from "../../document/document.ts";
import type { PackPlan } from "../pack-source.ts";
import { colourWord } from "./cells.ts";

/** What each colour means in this plan's schemes, printed with the ratings (S0.11): no national standard exists. */
export function schemeTables({ schemes }: PackPlan): Block[] {
  return [
    heading(2, "What the ratings mean"),
    ...(schemes.length === 0 ? [paragraph("No rating scheme is on this record.")] : []),
    ...schemes.flatMap(({ kind, name, description, ratings }, place): Block[] => [
      ...(description ? [paragraph(description)] : []),
      {
        kind: "table",
        name: `rating-scheme-${place + 1}`,
        caption: `${name} (${kind === "DELIVERY" ? "delivery" : "performance"})`,
        columns: [
          { heading: "Rating", kind: "text" },
          { heading: "Called", kind: "text" },
          { heading: "What it means", kind: "text" },
        ],
        rows: ratings.map(({ colour, label, definition }) => [
          { text: colourWord(colour), value: null, colour },
          label,
          definition ?? "Definition not stated",
        ]),
        whenEmpty: "no ratings are stated.",
      },
    ]),
  ];
}
