import { readFile, writeFile } from "node:fs/promises";
import { kept, only } from "./asked.ts";
import { databaseUrl } from "./env.ts";
import { measures } from "./measures.ts";
import { openPlace } from "./place.ts";
import { type PlacedFigure, pageOf, reportOf, tableOf } from "./report.ts";

const results = new URL("../results/latest.json", import.meta.url);
const page = new URL("../../docs/performance.md", import.meta.url);

const figures: PlacedFigure[] = [];
/** What was measured before something failed is printed, and not kept. */
let failed = false;
const wanted = measures.filter(({ name }) => only === null || name.includes(only));
if (databaseUrl === null)
  for (const { name } of wanted.filter(({ onPostgresAlone }) => onPostgresAlone))
    process.stderr.write(`Measured on PostgreSQL only, with DATABASE_URL: ${name}.\n`);
for (const server of databaseUrl ? [null, databaseUrl] : [null]) {
  const here = wanted.filter(({ onPostgresAlone }) => server !== null || !onPostgresAlone);
  if (here.length === 0) continue;
  const place = await openPlace(server);
  try {
    for (const measure of here) {
      process.stderr.write(`Measuring on ${place.database}: ${measure.name}…\n`);
      const measured = await measure.run(place).catch((problem: unknown) => {
        failed = true;
        process.stderr.write(`${problem instanceof Error ? problem.stack : problem}\n`);
        return [];
      });
      figures.push(...measured.map((figure) => ({ ...figure, database: place.database })));
    }
  } finally {
    await place.close();
  }
}

if (kept && !failed) await keep(figures, new Date());
process.stdout.write(`\n${tableOf(figures)}\n`);
if (failed) process.exitCode = 1;

/** Writes the figures to the file, and to the page what the file holds, so that the two cannot disagree. */
async function keep(measured: readonly PlacedFigure[], now: Date): Promise<void> {
  await writeFile(results, `${JSON.stringify(reportOf(measured, now), null, 2)}\n`);
  const written = await readFile(page, "utf8");
  await writeFile(
    page,
    written.replace(
      /(<!-- figures -->\n\n).*(\n\n<!-- \/figures -->)/s,
      (_, begin, end) => `${begin}${pageOf(measured, now)}${end}`,
    ),
  );
}
