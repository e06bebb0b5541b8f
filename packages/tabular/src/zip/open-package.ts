import { openOds } from "../ods/ods-table.ts";
import { type TableFile, TableProblem } from "../table-file.ts";
import { openXlsx } from "../xlsx/xlsx-table.ts";
import { type PackageSource, ZipPackage } from "./zip-package.ts";

/** Opens a ZIP file as the kind of workbook that its parts make it. Throws a TableProblem when it is none. */
export async function openPackage(source: PackageSource): Promise<TableFile> {
  const zip = await ZipPackage.open(source);
  try {
    if (zip.has("xl/workbook.bin")) {
      throw new TableProblem(
        `“${source.name}” is a binary Excel workbook (.xlsb): open it, save it as .xlsx, and try again.`,
      );
    }
    if (zip.parts().some((part) => part.startsWith("xl/"))) return await openXlsx(source, zip);
    if (await isSpreadsheet(zip)) return await openOds(source, zip);
    throw new TableProblem(describeOther(source.name, zip.parts()));
  } finally {
    zip.close();
  }
}

/** An OpenDocument file says in its first part what it is; templates say the same with a word more. */
async function isSpreadsheet(zip: ZipPackage): Promise<boolean> {
  if (!zip.has("mimetype")) return false;
  let type = "";
  for await (const chunk of zip.bytes("mimetype")) {
    type += chunk.toString("latin1");
    if (type.length > 100) break;
  }
  return type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

function describeOther(name: string, parts: string[]): string {
  if (parts.some((part) => part.startsWith("word/")))
    return `“${name}” is a Word document, not a table: ask for the spreadsheet it was made from, as .xlsx, .ods or .csv.`;
  if (parts.some((part) => part.startsWith("ppt/")))
    return `“${name}” is a PowerPoint presentation, not a table: ask for the spreadsheet it was made from, as .xlsx, .ods or .csv.`;
  if (parts.includes("mimetype") && parts.includes("content.xml"))
    return `“${name}” is an OpenDocument file other than a spreadsheet: ask for the spreadsheet it was made from, as .xlsx, .ods or .csv.`;
  if (parts.some((part) => part.endsWith(".iwa")))
    return `“${name}” is an Apple Numbers or Pages document: open it, export it as .xlsx or .csv, and try again.`;
  return `“${name}” is an archive (ZIP): unpack it, and hand in the table inside.`;
}
