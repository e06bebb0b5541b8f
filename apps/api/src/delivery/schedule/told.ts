import { isPlainText } from "@frankpledge/domain";
import type { ScheduleTask } from "@frankpledge/mspdi";
import type { Place } from "../../record/proposal/proposal.ts";

/** Gathers what a person has to know of how a schedule was read, each once and with how often. */
export class Told {
  readonly #counted = new Map<string, number>();
  readonly #sentences = new Set<string>();
  readonly #ofTasks = new Map<string, number[]>();

  say(sentence: string): void {
    this.#sentences.add(sentence);
  }

  /** @param what "have no name and are called by their UID": told once, of the lines that it is true of */
  of(task: ScheduleTask, what: string): void {
    const lines = this.#ofTasks.get(what);
    const { row } = placeOf(task);
    if (!lines) this.#ofTasks.set(what, [row]);
    else if (lines.at(-1) !== row) lines.push(row);
  }

  /** @param what "the custom field “Cost1”": told as not carried over, with the number of its tasks */
  count(what: string): void {
    this.#counted.set(what, (this.#counted.get(what) ?? 0) + 1);
  }

  sentences(): string[] {
    const counted = [...this.#counted].map(
      ([what, count]) => `Not carried over: ${what} (${count} ${count === 1 ? "task" : "tasks"}).`,
    );
    const ofTasks = [...this.#ofTasks].map(([what, lines]) => `${what}: ${linesInWords(lines)}.`);
    return [...this.#sentences, ...ofTasks, ...counted];
  }

  /** A title of one line that fits, and says so where it was cut. */
  title(task: ScheduleTask): string {
    const own = plain(task.name ?? "")
      .replace(/[\r\n\t]+/g, " ")
      .trim();
    if (own === "") {
      this.of(task, "Without a name, and called by its UID, as “Task 7”");
      return `Task ${task.uid}`;
    }
    if (own.length <= LONGEST_TITLE) return own;
    this.of(task, `The name is cut at ${LONGEST_TITLE} characters`);
    return `${own.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  }

  /** A text that fits; undefined, and said, for one that is too long to be kept whole. */
  prose(task: ScheduleTask, text: string | null | undefined, most: number, what: string): string | undefined {
    const own = plain(text ?? "").trim();
    if (own === "") return undefined;
    if (own.length <= most) return own;
    this.of(task, `Not carried over: ${what} of more than ${most} characters`);
    return undefined;
  }
}

const LONGEST_TITLE = 300;

const plain = (text: string): string =>
  isPlainText(text) ? text : text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, "");

/** Where the schedule has a task: its line, as Project shows it. */
export const placeOf = ({ id, uid }: ScheduleTask): Place => ({ sheet: "", row: id ?? uid });

/** "line 3", "lines 3, 4 and 9", "lines 3, 4, 9, 12, 15 and 40 more". */
function linesInWords(lines: readonly number[]): string {
  const [only] = lines;
  if (lines.length === 1) return `line ${only}`;
  const shown = lines.length > LISTED_LINES + 1 ? lines.slice(0, LISTED_LINES) : lines.slice(0, -1);
  const last = lines.length > LISTED_LINES + 1 ? `${lines.length - LISTED_LINES} more` : lines.at(-1);
  return `lines ${shown.join(", ")} and ${last}`;
}

const LISTED_LINES = 10;
