import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Drawing } from "@frankpledge/charts/drawing";
import { FIGURE_SIZE, paintAttributes, shapesSvg } from "./chart-paint.ts";
import { FONT_FILES } from "./font.ts";

/** How many pixels a unit of a drawing has: letters stay sharp on paper. */
const SCALE = 2;

/** Paints a chart as PNG, for forms that take no drawing. */
export async function chartPicture(drawing: Drawing): Promise<Buffer> {
  const { width, height } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Noto Sans" font-size="${FIGURE_SIZE}"><rect width="${width}" height="${height}" fill="#ffffff"/>${shapesSvg(drawing, paintAttributes)}</svg>`;
  return await paintSvg(svg, width * SCALE);
}

/**
 * Paints a drawing of SVG as PNG. The same drawing gives the same bytes on every machine.
 * @param width in pixels
 */
export async function paintSvg(svg: string, width: number): Promise<Buffer> {
  painter ??= openPainter();
  const { Resvg, fonts } = await painter;
  const painted = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: fonts, defaultFontFamily: "Noto Sans" },
  }).render();
  const png = Buffer.from(painted.asPng());
  painted.free();
  return png;
}

interface Painter {
  Resvg: typeof import("@resvg/resvg-wasm").Resvg;
  fonts: Uint8Array[];
}

let painter: Promise<Painter> | undefined;

async function openPainter(): Promise<Painter> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  await initWasm(await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return { Resvg, fonts: [await readFile(FONT_FILES.plain)] };
}
