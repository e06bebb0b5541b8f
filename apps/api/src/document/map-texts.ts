import type { Shape } from "@frankpledge/charts/drawing";
import type { Block, Cell, Document } from "./document.ts";

/** A document with each of its texts changed, and nothing else: neither its kinds of blocks nor its figures. */
export function mapTexts(document: Document, change: (text: string) => string): Document {
  return {
    ...document,
    title: change(document.title),
    subject: change(document.subject),
    blocks: document.blocks.map((block) => changeBlock(block, change)),
  };
}

function changeBlock(block: Block, change: (text: string) => string): Block {
  const orNull = (text: string | null) => (text === null ? null : change(text));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, text: change(block.text) };
    case "list":
      return { ...block, items: block.items.map(change) };
    case "facts":
      return { ...block, facts: block.facts.map(([name, value]) => [name, change(value)]) };
    case "picture":
      return {
        ...block,
        picture: change(block.picture),
        alternative: orNull(block.alternative),
        caption: orNull(block.caption),
      };
    case "chart":
      return {
        ...block,
        caption: change(block.caption),
        words: block.words.map(change),
        drawing: {
          ...block.drawing,
          shapes: block.drawing.shapes.map(
            (shape): Shape => (shape.kind === "text" ? { ...shape, text: change(shape.text) } : shape),
          ),
        },
      };
    case "table":
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, heading: change(column.heading) })),
        rows: block.rows.map((cells) => cells.map((cell) => changeCell(cell, change))),
        whenEmpty: change(block.whenEmpty),
      };
  }
}

const changeCell = (cell: Cell, change: (text: string) => string): Cell =>
  typeof cell === "string" ? change(cell) : { ...cell, text: change(cell.text) };
