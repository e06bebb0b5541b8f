import type { About, Download } from "./download.ts";

/** A download as one JSON object in pieces: what it is, its rows one a line, and what stands beside them. */
export async function* writeJson(about: About, { rows, beside = {} }: Download): AsyncGenerator<string> {
  yield `{"about":${JSON.stringify(about)},\n"rows":[`;
  let parted = "\n";
  for await (const some of rows()) {
    yield parted + some.map((row) => JSON.stringify(row)).join(",\n");
    parted = ",\n";
  }
  const further = Object.entries(beside).map(([key, value]) => `,\n"${key}":${JSON.stringify(value)}`);
  yield `]${further.join("")}}\n`;
}
