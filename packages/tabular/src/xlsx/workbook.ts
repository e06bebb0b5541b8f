import { posix } from "node:path";
import { readWholeXml } from "../zip/read-xml.ts";
import { damaged, type ZipPackage } from "../zip/zip-package.ts";
import { type DateStyle, dateStyleOf } from "./date-style.ts";

/** What has to be known of a workbook before its sheets are read. */
export interface Workbook {
  /** In the order of their tabs, hidden ones too; sheets that are charts only are left out. */
  sheets: { name: string; part: string; isHidden: boolean }[];
  /** True when days are counted from 1904, as Excel for Macintosh did. */
  isFrom1904: boolean;
  sharedStringsPart: string | null;
  /** By the number of a cell's style: whether it shows its number as a date, and of what kind. */
  dateStyles: (DateStyle | null)[];
}

export async function readWorkbook(zip: ZipPackage): Promise<Workbook> {
  const root = await readRelations(zip, "");
  const part = root.find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const relations = await readRelations(zip, part);
  const partById = new Map(
    relations.filter(({ type }) => type === "worksheet").map((one) => [one.id, one.part]),
  );
  const sheets: Workbook["sheets"] = [];
  let isFrom1904 = false;
  await readWholeXml(zip, part, {
    open(element, attributes) {
      if (element === "workbookPr") isFrom1904 = isTrue(attributes.date1904);
      if (element !== "sheet") return;
      const sheetPart = partById.get(relationOf(attributes));
      if (sheetPart === undefined) return;
      const isHidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      sheets.push({ name: attributes.name ?? "", part: sheetPart, isHidden });
    },
    close() {},
    text() {},
  });
  if (sheets.some((sheet) => !zip.has(sheet.part))) throw damaged(zip.name);
  const stylesPart = relations.find(({ type }) => type === "styles")?.part;
  const stringsPart = relations.find(({ type }) => type === "sharedStrings")?.part;
  return {
    sheets,
    isFrom1904,
    sharedStringsPart: stringsPart !== undefined && zip.has(stringsPart) ? stringsPart : null,
    dateStyles: stylesPart !== undefined && zip.has(stylesPart) ? await readDateStyles(zip, stylesPart) : [],
  };
}

interface Relation {
  id: string;
  /** The last word of the type's address, which the two variants of the format have in common. */
  type: string;
  part: string;
}

async function readRelations(zip: ZipPackage, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const relationsPart = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!zip.has(relationsPart)) return relations;
  await readWholeXml(zip, relationsPart, {
    open(element, attributes) {
      if (element !== "Relationship" || attributes.TargetMode === "External") return;
      const target = (attributes.Target ?? "").replaceAll("\\", "/");
      relations.push({
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        part: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
      });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** The attribute "r:id", whatever the file calls its prefix; "sheetId" has none. */
function relationOf(attributes: Record<string, string>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? "" : (attributes[key] ?? "");
}

async function readDateStyles(zip: ZipPackage, part: string): Promise<Workbook["dateStyles"]> {
  const formatById = new Map<number, string>();
  const formatIds: number[] = [];
  // Both elements occur elsewhere too, with other meanings: inside these two lists alone they are what is looked for.
  let list = "";
  await readWholeXml(zip, part, {
    open(element, attributes) {
      if (element === "numFmts" || element === "cellXfs") list = element;
      const formatId = Number(attributes.numFmtId ?? 0);
      if (list === "numFmts" && element === "numFmt") formatById.set(formatId, attributes.formatCode ?? "");
      if (list === "cellXfs" && element === "xf") formatIds.push(formatId);
    },
    close(element) {
      if (element === list) list = "";
    },
    text() {},
  });
  return formatIds.map((id) => dateStyleOf(id, formatById.get(id)));
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
