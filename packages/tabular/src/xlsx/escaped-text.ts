/** Workbooks write a character that XML cannot hold as "_x000D_", and a text that looks so as "_x005F_x000D_". */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text as a workbook may hold it, so that unescapeText gives it back. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold, and the return that it would turn into a line feed.
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
