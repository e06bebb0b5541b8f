import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP file with these parts, in this order. */
export function buildPackage(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream as AsyncIterable<Uint8Array> as never);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a workbook, from the XML inside its sheets, its table of texts and its styles. */
export function workbookParts({
  sheets,
  strings,
  styles = "",
  properties = "",
  sheetAttributes = "",
  behindRows = "",
}: {
  sheets: Record<string, string>;
  strings?: string;
  styles?: string;
  properties?: string;
  sheetAttributes?: string;
  behindRows?: string;
}): Record<string, string> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${names
      .map(
        (name, index) => `<sheet name="${name}" sheetId="${index + 7}" r:id="s${index}" ${sheetAttributes}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names
      .map((_, index) => relation(`s${index}`, "worksheet", `/xl/worksheets/part${names.length - index}.xml`))
      .join(
        "",
      )}${relation("st", "styles", "styles.xml")}${relation("ss", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/part${names.length - index}.xml`,
        `<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData>${behindRows}<pageMargins left="1"/></worksheet>`,
      ]),
    ),
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    // Last on purpose: some programs store it so, and the cells before it point into it.
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>` }),
  };
}

/** The parts of an OpenDocument spreadsheet, from the XML inside its body. */
export function odsParts(tables: string, manifest = ""): Record<string, string> {
  return {
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:draw="d"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  };
}
