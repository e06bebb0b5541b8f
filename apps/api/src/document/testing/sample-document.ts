import { drawProcess } from "@frankpledge/charts/drawing";
import sharp from "sharp";
import { type Document, heading, note, paragraph, type Surroundings } from "../document.ts";

const PICTURE = "a".repeat(64);

const drawing = drawProcess({
  points: [3, 5, null, 4, 9].map((value, place) => ({
    key: `2025-0${place + 1}`,
    value,
    provisional: place === 3,
    restarts: false,
    limits: { centre: 5, lower: 1, upper: 8 },
    signal: value === 9,
  })),
  ends: ["January 2025", "May 2025"],
  format: String,
  target: 4,
});

const picture = { kind: "picture", picture: PICTURE, mediaType: "image/png", width: 60, height: 30 } as const;

/** A document with a block of every kind, more than a page of one, and signs that each form has to escape. */
export const sampleDocument: Document = {
  title: "Lamps & <light>",
  subject: "Monitoring report of Testshire, of 1 June 2025",
  mark: "DRAFT",
  date: "2025-06-01T11:00:00.000Z",
  blocks: [
    note("This policing body does not exist."),
    { kind: "facts", facts: [["Report to", "The Panel"]] },
    heading(2, "What was done"),
    paragraph("Ŵyn and Siân say “so far”."),
    heading(3, "In detail"),
    { kind: "list", items: ["First", "Second"] },
    { ...picture, alternative: "A lamp that gives light", caption: "Lamp Street in May" },
    { ...picture, alternative: null, caption: null },
    {
      kind: "chart",
      name: "trend-lamps",
      caption: "Dark lamps",
      words: ["May lies beyond chance."],
      drawing,
    },
    {
      kind: "table",
      name: "lamps",
      caption: "Lamps",
      columns: [
        { heading: "Street", kind: "text" },
        { heading: "Cost", kind: "money" },
        { heading: "Rating", kind: "text" },
      ],
      rows: Array.from({ length: 60 }, (_, place) => [
        `Street ${place + 1}`,
        { text: "£1.50", value: "1.50" },
        { text: "Amber: late", value: null, colour: "AMBER" as const },
      ]),
      whenEmpty: "none.",
    },
    {
      kind: "table",
      name: "none",
      caption: "Nothing",
      columns: [],
      rows: [],
      whenEmpty: "none on this record.",
    },
  ],
};

/** Where it is to be read, and its picture. */
export async function sampleSurroundings(): Promise<Surroundings> {
  const bytes = await sharp({ create: { width: 60, height: 30, channels: 4, background: "#1d564480" } })
    .png()
    .toBuffer();
  return { address: "https://record.example.org/lamps", pictures: new Map([[PICTURE, bytes]]) };
}
