import { createHash } from "node:crypto";
import { paintSvg } from "../../document/chart-picture.ts";
import type { PreparedPicture } from "../../pack/picture/prepare-picture.ts";

const [WIDTH, HEIGHT] = [640, 360];

const PLACES = [
  { name: "Harbour", x: 110, y: 265, labelAt: -24 },
  { name: "Market", x: 265, y: 180, labelAt: 36 },
  { name: "School", x: 405, y: 95, labelAt: -20 },
  { name: "Station", x: 520, y: 225, labelAt: 36 },
];

const ROUTES = [
  "M110 265Q190 250 265 180",
  "M265 180Q320 110 405 95",
  "M265 180Q400 240 520 225",
  "M405 95Q495 130 520 225",
];

/** A sketch map of a coast that does not exist, for the report that says its walking routes are repaired. */
const SKETCH = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Noto Sans" font-size="17">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#f4f2ea"/>
<path d="M0 360V300Q60 330 130 315T300 335T470 310T640 340V360Z" fill="#b9cfd8"/>
${ROUTES.map((d) => `<path d="${d}" fill="none" stroke="#1d5644" stroke-width="6" stroke-linecap="round"/>`).join("")}
${PLACES.map(({ name, x, y, labelAt }) => `<circle cx="${x}" cy="${y}" r="9" fill="#ffffff" stroke="#14213d" stroke-width="3"/><text x="${x}" y="${y + labelAt}" text-anchor="middle" fill="#14213d">${name}</text>`).join("")}
<text x="20" y="32" fill="#14213d">The Sarn Coast: repaired routes</text></svg>`;

let prepared: Promise<PreparedPicture> | undefined;

/** The picture of the walking routes of the Sarn Coast, as it is kept. */
export function walkingRoutes(): Promise<PreparedPicture> {
  prepared ??= paint();
  return prepared;
}

async function paint(): Promise<PreparedPicture> {
  const bytes = await paintSvg(SKETCH, WIDTH);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { hash, mediaType: "image/png", width: WIDTH, height: HEIGHT, bytes };
}
