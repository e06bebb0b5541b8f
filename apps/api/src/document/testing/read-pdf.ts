import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of a PDF's structure: what a screen reader reads out of it. */
interface PdfElement {
  role: string;
  alternative: string | undefined;
  /** What is written in it, without what the elements in it have. */
  text: string;
  /** The elements that it stands in, from the outermost. */
  within: string[];
}

/** What a test reads out of a PDF. */
export interface ReadPdf {
  language: string | null;
  title: string | undefined;
  isTitleShown: boolean;
  isTagged: boolean;
  /** The metadata, as XMP. */
  xmp: string;
  pages: number;
  /** In the order in which they are read. */
  elements: PdfElement[];
  /** What is painted outside of both the structure and what is marked as no part of it, page by page. */
  strays: string[];
  /** What is marked as no part of what is read, such as the number of a page. */
  artifacts: string[];
}

/** Reads a file by another program's library than the one that wrote it. */
export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const [{ info, metadata }, preferences, marks] = await Promise.all([
    pdf.getMetadata(),
    pdf.getViewerPreferences(),
    pdf.getMarkInfo(),
  ]);
  const read: ReadPdf = {
    language: (info as { Language: string | null }).Language,
    title: (info as { Title?: string }).Title,
    isTitleShown: (preferences as Map<string, boolean> | null)?.get("DisplayDocTitle") ?? false,
    isTagged: (marks as Map<string, boolean> | null)?.get("Marked") ?? false,
    xmp: metadata?.getRaw() ?? "",
    pages: pdf.numPages,
    elements: [],
    strays: [],
    artifacts: [],
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { texts, strays, artifacts } = textsByMark(items as Item[]);
    read.strays.push(...strays);
    read.artifacts.push(...artifacts);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) read.elements.push(...elementsOf(tree, texts, []));
  }
  await pdf.loadingTask.destroy();
  return read;
}

type Item = { type?: string; id?: string; tag?: string; str?: string; hasEOL?: boolean };
type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

function textsByMark(items: Item[]): {
  texts: Map<string, string>;
  strays: string[];
  artifacts: string[];
} {
  const texts = new Map<string, string>();
  const [strays, artifacts]: [string[], string[]] = [[], []];
  const open: (string | null)[] = [];
  for (const { type, id, tag, str, hasEOL } of items) {
    if (type === "endMarkedContent") open.pop();
    else if (type?.startsWith("beginMarkedContent")) open.push(tag === "Artifact" ? null : (id ?? null));
    else if (str && open.length === 0) strays.push(str);
    else if (str !== undefined) {
      const mark = open.at(-1);
      if (mark) texts.set(mark, `${texts.get(mark) ?? ""}${str}${hasEOL ? " " : ""}`);
      else artifacts.push(str);
    }
  }
  return { texts, strays, artifacts };
}

/** Whether something of an element stands on the page: one that runs over several is told on each of them. */
const isOnPage = ({ type, children = [] }: Node): boolean => type === "content" || children.some(isOnPage);

function elementsOf(node: Node, texts: Map<string, string>, within: string[]): PdfElement[] {
  const inside = node.role ? [...within, node.role] : within;
  const own = (node.children ?? []).filter(({ type }) => type === "content");
  const text = own
    .map(({ id }) => texts.get(id ?? "") ?? "")
    .join("")
    .trim();
  return [
    ...(node.role && node.role !== "Root" ? [{ role: node.role, alternative: node.alt, text, within }] : []),
    ...(node.children ?? []).flatMap((child) =>
      child.role && isOnPage(child) ? elementsOf(child, texts, inside) : [],
    ),
  ];
}
