import type { Drawing, Shape } from "@frankpledge/charts/drawing";
import type PDFDocument from "pdfkit";
import { FIGURE_SIZE, PAINTS } from "./chart-paint.ts";
import { FONT_FILES } from "./font.ts";

type Pdf = InstanceType<typeof PDFDocument>;

/** Draws a chart on a page of PDF as lines and letters, at a place and so many points for each unit of its drawing. */
export function drawInPdf(
  pdf: Pdf,
  { shapes }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
): void {
  pdf.save().translate(x, y).scale(scale);
  for (const shape of shapes) {
    pdf.save();
    if (shape.kind === "text") writeFigure(pdf, shape);
    else paintShape(pdf, shape);
    pdf.restore();
  }
  pdf.restore();
}

function paintShape(pdf: Pdf, shape: Exclude<Shape, { kind: "text" }>): void {
  const { fill, stroke, width, dash } = PAINTS[shape.role];
  if (width) pdf.lineWidth(width);
  if (dash) pdf.dash(dash[0], { space: dash[1] });
  outline(pdf, shape);
  const isFilled = fill !== undefined && fill !== "none";
  if (isFilled && stroke) pdf.fillAndStroke(fill, stroke);
  else if (isFilled) pdf.fill(fill);
  else pdf.stroke(stroke);
}

function outline(pdf: Pdf, shape: Exclude<Shape, { kind: "text" }>): void {
  switch (shape.kind) {
    case "line":
      pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2);
      return;
    case "rect":
      pdf.rect(shape.x, shape.y, shape.width, shape.height);
      return;
    case "circle":
      pdf.circle(shape.x, shape.y, shape.radius);
      return;
    case "path":
      pdf.path(shape.d);
  }
}

function writeFigure(pdf: Pdf, { x, y, anchor, text }: Extract<Shape, { kind: "text" }>): void {
  pdf
    .font(FONT_FILES.plain)
    .fontSize(FIGURE_SIZE)
    .fillColor(PAINTS.figure.fill ?? "black");
  const start = anchor === "end" ? x - pdf.widthOfString(text) : x;
  pdf.text(text, start, y, { lineBreak: false, baseline: "alphabetic" });
}
