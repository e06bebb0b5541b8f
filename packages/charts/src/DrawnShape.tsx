import { classOf, type Shape } from "./draw-process.ts";

/** A part of a drawing, painted by the style sheet of the page around it. */
export function DrawnShape({ shape }: { shape: Shape }) {
  const className = classOf(shape.role);
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
