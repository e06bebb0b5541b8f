import { mkdir, writeFile } from "node:fs/promises";
import { databaseUrl } from "./env.ts";
import { measures } from "./measures.ts";
import { openPlace } from "./place.ts";
import { type PlacedFigure, reportOf, tableOf } from "./report.ts";

const results = new URL("../results/", import.meta.url);

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

await mkdir(results, { recursive: true });
await writeFile(
  new URL("latest.json", results),
  `${JSON.stringify(reportOf(figures, new Date()), null, 2)}\n`,
);
process.stdout.write(`\n${tableOf(figures)}\n`);
