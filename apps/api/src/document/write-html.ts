import { createHash } from "node:crypto";
import { classOf, type DrawnRole } from "@frankpledge/charts/drawing";
import { escapeHtml } from "../html/escape-html.ts";
import { FIGURE_SIZE, PAINTS, shapesSvg } from "./chart-paint.ts";
import {
  type Block,
  type Chart,
  type Column,
  colourOf,
  type Document,
  isNumeric,
  PICTURE_WITHDRAWN,
  type Picture,
  type Surroundings,
  type Table,
  textOf,
} from "./document.ts";

/** Where a page finds a picture; null for one that was withdrawn. */
type PictureAddress = (picture: Picture) => string | null;

/** The blocks of a document as HTML, for a page that has the title already. All of its text is escaped. */
export const writeHtmlBlocks = (blocks: readonly Block[], addressOf: PictureAddress): string =>
  blocks.map((block) => blockHtml(block, addressOf)).join("\n");

/** A document as one HTML file that needs nothing beside it, no script and no other site: its pictures stand in it. */
export function writeHtml(document: Document, { address, pictures }: Surroundings): string {
  const { title, subject, mark, blocks } = document;
  const inline: PictureAddress = ({ picture, mediaType }) => {
    const bytes = pictures.get(picture);
    return bytes ? `data:${mediaType};base64,${bytes.toString("base64")}` : null;
  };
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(mark ? `${mark}: ${title}` : title)}</title>
<meta name="description" content="${escapeHtml(subject)}">
<link rel="canonical" href="${escapeHtml(address)}">
<style>${STYLE}</style>
</head>
<body>
<main>
${mark ? `<p class="mark">${escapeHtml(mark)}</p>\n` : ""}<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(subject)}</p>
${writeHtmlBlocks(blocks, inline)}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, addressOf: PictureAddress): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.isNote ? ' class="note"' : ""}>${escapeHtml(block.text).replaceAll("\n", "<br>")}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "facts":
      return `<dl>${block.facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value).replaceAll("\n", "<br>")}</dd></div>`).join("")}</dl>`;
    case "picture":
      return pictureHtml(block, addressOf(block));
    case "chart":
      return chartHtml(block);
    case "table":
      return tableHtml(block);
  }
}

function pictureHtml({ width, height, alternative, caption }: Picture, address: string | null): string {
  if (address === null) return `<p class="note">${PICTURE_WITHDRAWN}</p>`;
  const said = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : "";
  return `<figure class="picture"><img src="${escapeHtml(address)}" alt="${escapeHtml(alternative ?? "")}" width="${width}" height="${height}">${said}</figure>`;
}

/** A drawing that is named by its caption and described by the words below it. */
function chartHtml(chart: Chart): string {
  const { name, caption, words, drawing } = chart;
  const [label, description] = [`${name}-caption`, `${name}-words`];
  return `<figure class="chart"><figcaption class="chart__caption" id="${label}">${escapeHtml(caption)}</figcaption>
<svg class="process" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img" aria-labelledby="${label}" aria-describedby="${description}">${shapesSvg(drawing, (role) => `class="${classOf(role)}"`)}</svg>
<div id="${description}">${words.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}</div></figure>`;
}

/**
 * A table that may be wider than its page: it scrolls by itself, and by the keyboard too. On a narrow screen its rows
 * are cards whose cells say what they are of; its roles are written out because browsers forget that a table is one
 * when its display changes.
 */
function tableHtml({ name, caption, columns, rows, whenEmpty }: Table): string {
  if (rows.length === 0) return `<p>${escapeHtml(`${caption}: ${whenEmpty}`)}</p>`;
  const classes = columns.map((column, place) => columnClass(column, rows, place));
  const head = columns.map(
    ({ heading }, place) =>
      `<th scope="col" role="columnheader"${classes[place]}>${escapeHtml(heading)}</th>`,
  );
  const lines = rows.map((cells) => {
    const told = columns.map(({ heading }, place) => {
      const cell = cells[place] ?? "";
      const text = escapeHtml(textOf(cell)).replaceAll("\n", "<br>");
      const colour = colourOf(cell);
      const shown = colour ? `<span class="rating rating--${colour.toLowerCase()}">${text}</span>` : text;
      return place === 0
        ? `<th scope="row" role="rowheader">${shown}</th>`
        : `<td role="cell" data-label="${escapeHtml(heading)}"${classes[place]}>${shown}</td>`;
    });
    return `<tr role="row">${told.join("")}</tr>`;
  });
  return `<div class="table${columns.length > MOST_ROOMY ? " table--dense" : ""}" role="region" aria-labelledby="${name}" tabindex="0"><table role="table">
<caption id="${name}">${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head.join("")}</tr></thead>
<tbody role="rowgroup">
${lines.join("\n")}
</tbody></table></div>`;
}

/** From more columns than this on, a table's letters are smaller. */
const MOST_ROOMY = 7;

/** From this many letters on, a cell is read as a sentence and wants room for one. */
const SENTENCE = 45;

/** From this many letters on, columns of sentences beside a cell would squeeze it to a word a line. */
const PHRASE = 25;

function columnClass(column: Column, rows: Table["rows"], place: number): string {
  if (isNumeric(column)) return ' class="numeric"';
  const longest = Math.max(...rows.map((cells) => textOf(cells[place] ?? "").length));
  return longest >= SENTENCE ? ' class="prose"' : longest >= PHRASE ? ' class="phrase"' : "";
}

/** The paints of charts, by their classes. */
const CHART_STYLE = Object.entries(PAINTS)
  .map(([role, { fill, stroke, width, dash }]) => {
    const own = classOf(role as DrawnRole)
      .split(" ")
      .at(-1);
    return `.${own} { fill: ${fill ?? "none"};${stroke ? ` stroke: ${stroke}; stroke-width: ${width}px;` : ""}${dash ? ` stroke-dasharray: ${dash.join(" ")};` : ""} }`;
  })
  .join("\n");

const STYLE = `
:root { color-scheme: light dark; --ink: #14213d; --paper: #fff; --line: #8a93a6; --soft: #f1f3f8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf5; --paper: #11161f; --line: #5c677d; --soft: #1b2230; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { margin-top: 2.5rem; border-top: 2px solid var(--line); padding-top: .75rem; }
p, li, dd { max-width: 44rem; } .note { border-left: 4px solid var(--line); padding: .25rem 0 .25rem 1rem; }
.mark { display: inline-block; border: 2px solid; padding: .1rem .75rem; font-weight: 700; letter-spacing: .1em; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; border-bottom: 1px solid var(--line); padding: .35rem 0; }
dt { flex: 0 0 12rem; font-weight: 600; } dd { flex: 1 1 16rem; margin: 0; }
.table { overflow-x: auto; margin: 1.25rem 0; } table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom-width: 2px; } tbody th { font-weight: 600; min-width: 9rem; }
.prose { min-width: 12rem; } .phrase { min-width: 6.5rem; }
.table--dense table { font-size: .875rem; } .table--dense .prose { min-width: 10rem; } .table--dense :is(th, td) { padding-right: .5rem; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; }
.rating { border-left: .5rem solid; padding-left: .4rem; }
.rating--red { border-color: #c4262e; } .rating--amber { border-color: #d98300; border-left-style: double; }
.rating--green { border-color: #1f7a3d; border-left-style: dashed; } .rating--blue { border-color: #2458a6; border-left-style: dotted; }
.picture, .chart { margin: 1.5rem 0; } .picture img { display: block; max-width: 100%; height: auto; } figcaption { max-width: 44rem; padding: .35rem 0; }
.chart__caption { font-weight: 600; } .process { display: block; width: 100%; max-width: 36rem; height: auto; background: #fff; }
${CHART_STYLE}
.process__figure { font: ${FIGURE_SIZE}px system-ui, sans-serif; }
@media (max-width: 48em) {
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .75rem 0; border-bottom: 1px solid var(--line); } th, td { border: 0; padding: .15rem 0; }
  .numeric { display: inline-block; margin-right: 1rem; text-align: left; } td::before { content: attr(data-label) ": "; content: attr(data-label) ": " / ""; opacity: .8; }
}
@media print { .table { overflow: visible; } body { font-size: 10pt; } }
`;

/** What the answer with a file of HTML carries: it shows what stands in it, and loads, runs and sends nothing. */
export const HTML_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
