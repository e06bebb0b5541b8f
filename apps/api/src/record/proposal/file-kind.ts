import type { Propose } from "./proposal.ts";

/** A file that was handed in, where it lies and what the person calls it. */
export interface RowFile {
  path: string;
  name: string;
}

/** What a person names where the file does not say: a word such as `plan`, and what it asks for. */
interface FileOption {
  name: string;
  /** For `--help` and beside the field of the form. */
  description: string;
  /** What it looks like: "hampshire-2020". */
  example: string;
}

/** What was named, by the options' names. */
export type OptionsNamed = Readonly<Record<string, string | undefined>>;

/** What a reader is told beside the file. */
interface Asked {
  /** The policing body's slug. */
  body: string;
  options: OptionsNamed;
  /** Today's date, as the office's calendar has it. */
  today: string;
}

/** A kind of file whose rows are set beside the record and taken in: by the command line, the API and the admin. */
export interface FileKind {
  /** The word for it in commands and addresses: "plan". */
  name: string;
  /** What it is to a person: "An implementation plan". */
  title: string;
  /** What it may be saved as, in words. */
  forms: string;
  options: readonly FileOption[];
  /**
   * Reads the file, without the record.
   * @throws Refusal or TableProblem with the sentence that says what to hand in instead
   */
  read(file: RowFile, asked: Asked): Promise<Propose>;
}
