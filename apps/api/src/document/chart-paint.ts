import type { Drawing, DrawnRole, Shape } from "@frankpledge/charts/drawing";
import { escapeHtml } from "../html/escape-html.ts";

/** How a part of a chart is painted, in the units of its drawing. */
interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly [on: number, off: number];
}

/** The size of a chart's letters, in the units of its drawing. */
export const FIGURE_SIZE = 12.5;

/** Ink of different lightness and form: no part of a chart is told from another by its hue alone. */
export const PAINTS: Record<DrawnRole, Paint> = {
  rule: { stroke: "#c9ccc4", width: 1 },
  figure: { fill: "#47504b" },
  band: { fill: "#e6e9e2" },
  limit: { stroke: "#6d7b84", width: 1, dash: [3, 3] },
  centre: { stroke: "#6d7b84", width: 1.5 },
  target: { stroke: "#b8780c", width: 2, dash: [8, 3] },
  restart: { stroke: "#14213d", width: 1, dash: [1, 3] },
  line: { fill: "none", stroke: "#1d5644", width: 1.5 },
  mark: { fill: "#1d5644", stroke: "#1d5644", width: 1.5 },
  "mark-provisional": { fill: "#ffffff", stroke: "#1d5644", width: 1.5 },
  signal: { fill: "#c98a17", stroke: "#14213d", width: 1 },
};

/** The shapes of a drawing as elements of SVG. @param look what each element says of its paint */
export const shapesSvg = ({ shapes }: Drawing, look: (role: DrawnRole) => string): string =>
  shapes.map((shape) => shapeSvg(shape, look(shape.role))).join("");

function shapeSvg(shape: Shape, look: string): string {
  switch (shape.kind) {
    case "line":
      return `<line ${look} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"/>`;
    case "rect":
      return `<rect ${look} x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"/>`;
    case "circle":
      return `<circle ${look} cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"/>`;
    case "path":
      return `<path ${look} d="${shape.d}"/>`;
    case "text":
      return `<text ${look} x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}">${escapeHtml(shape.text)}</text>`;
  }
}

/** A role's paint as attributes of an element that no style sheet reaches. */
export function paintAttributes(role: DrawnRole): string {
  const { fill, stroke, width, dash } = PAINTS[role];
  return [
    `fill="${fill ?? "none"}"`,
    ...(stroke ? [`stroke="${stroke}" stroke-width="${width}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.join(" ")}"`] : []),
  ].join(" ");
}
