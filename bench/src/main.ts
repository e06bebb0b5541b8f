import { readFile, writeFile } from "node:fs/promises";
import { databaseUrl } from "./env.ts";
import { measures } from "./measures.ts";
import { openPlace } from "./place.ts";
import { type PlacedFigure, pageOf, reportOf, tableOf } from "./report.ts";

const results = new URL("../results/latest.json", import.meta.url);
const page = new URL("../../docs/performance.md", import.meta.url);

const figures: PlacedFigure[] = [];
for (const server of databaseUrl ? [null, databaseUrl] : [null]) {
  const place = await openPlace(server);
  try {
    for (const measure of measures) {
      process.stderr.write(`Measuring on ${place.database}: ${measure.name}…\n`);
      const measured = await measure.run(place);
      figures.push(...measured.map((figure) => ({ ...figure, database: place.database })));
    }
  } finally {
    await place.close();
  }
}

const now = new Date();
await writeFile(results, `${JSON.stringify(reportOf(figures, now), null, 2)}\n`);
// The page shows what the file holds, so that the two cannot disagree.
const written = await readFile(page, "utf8");
await writeFile(
  page,
  written.replace(
    /(<!-- figures -->\n\n).*(\n\n<!-- \/figures -->)/s,
    (_, begin, end) => `${begin}${pageOf(figures, now)}${end}`,
  ),
);
process.stdout.write(`\n${tableOf(figures)}\n`);
