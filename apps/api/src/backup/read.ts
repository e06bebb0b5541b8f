import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { knownMigrations } from "../database/migrations.ts";
import { Refusal } from "../refusal.ts";
import { reasonOf } from "./file-problem.ts";
import { closingLine, FORMAT, type Header, parseHeader, parseRow } from "./format.ts";

/**
 * Reads what a backup says of itself.
 * @throws Refusal when the file is no backup, or was made by a newer version of the software
 */
export async function readHeader(file: string): Promise<Header> {
  for await (const line of linesOf(file)) {
    const header = parseHeader(line);
    if (!header) break;
    await mustBeKnown(file, header);
    return header;
  }
  throw notABackup(file);
}

/**
 * The rows of a backup, in its order.
 * @throws Refusal when the file is damaged or cut short, once the rows before that have been given
 */
export async function* rowsOfBackup(file: string): AsyncGenerator<{ table: string; row: string }> {
  let lines = 0;
  let closed = false;
  for await (const line of linesOf(file)) {
    lines += 1;
    if (lines === 1) continue;
    if (closed) throw damaged(file, "something follows its end");
    const row = parseRow(line);
    if (row) yield row;
    else if (line === closingLine(lines - 2)) closed = true;
    else throw damaged(file, `line ${lines} is not one of a backup`);
  }
  if (!closed) throw damaged(file, "its end is missing");
}

function notABackup(file: string): Refusal {
  return new Refusal("BAD_USER_INPUT", `${file} is not a backup of Frankpledge. Nothing was changed.`);
}

export function damaged(file: string, how: string): Refusal {
  return new Refusal(
    "BAD_USER_INPUT",
    `The backup ${file} is damaged or cut short: ${how}. Nothing was changed.`,
  );
}

async function mustBeKnown(file: string, { frankpledgeBackup, migrations }: Header): Promise<void> {
  const known = await knownMigrations();
  const stranger = migrations.find((name) => !known.includes(name));
  if (frankpledgeBackup <= FORMAT && stranger === undefined) return;
  const why =
    stranger === undefined
      ? `its format is ${frankpledgeBackup}`
      : `it has "${stranger}", which this version does not know`;
  throw new Refusal(
    "BAD_USER_INPUT",
    `The backup ${file} was made by a newer version of Frankpledge (${why}). Restore it with that version; nothing was changed.`,
  );
}

async function* linesOf(file: string): AsyncGenerator<string> {
  // A fault of either stream ends the loop below, which tells of it.
  const text = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let rest = "";
  try {
    for await (const chunk of text.setEncoding("utf8")) {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (thrown) {
    const { code, syscall, message } = thrown as NodeJS.ErrnoException;
    if (syscall)
      throw new Refusal("BAD_USER_INPUT", `The file ${file} cannot be read: ${reasonOf(message)}.`);
    if (message === "incorrect header check") throw notABackup(file);
    if (code?.startsWith("Z_")) throw damaged(file, message);
    throw thrown;
  }
  if (rest !== "") throw damaged(file, "its last line is not whole");
}
