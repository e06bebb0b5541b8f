import type { DrawnRole, Shape } from "./draw-process.ts";

/** A part of a drawing, painted by the style sheet of the page around it. */
export function DrawnShape({ shape }: { shape: Shape }) {
  const className = CLASSES[shape.role];
  switch (shape.kind) {
    case "line":
      return <line className={className} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case "rect":
      return <rect className={className} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case "circle":
      return <circle className={className} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case "path":
      return <path className={className} d={shape.d} />;
    case "text":
      return (
        <text className={className} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}

const CLASSES: Record<DrawnRole, string> = {
  rule: "process__rule",
  figure: "process__figure",
  band: "process__band",
  limit: "process__limit",
  centre: "process__centre",
  target: "process__target",
  restart: "process__restart",
  line: "process__line",
  mark: "process__mark",
  "mark-provisional": "process__mark process__mark--provisional",
  signal: "process__signal",
};
