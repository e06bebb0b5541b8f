import { isPlainText } from "@frankpledge/domain";
import type { ScheduleTask } from "@frankpledge/mspdi";
import type { Place } from "../../record/proposal/proposal.ts";

/** Gathers what a person has to know of how a schedule was read, each once and with how often. */
export class Told {
  readonly #counted = new Map<string, number>();
  readonly #sentences = new Set<string>();

  say(sentence: string): void {
    this.#sentences.add(sentence);
  }

  /** @param what "the custom field “Cost1”": told as not carried over, with the number of its tasks */
  count(what: string): void {
    this.#counted.set(what, (this.#counted.get(what) ?? 0) + 1);
  }

  sentences(): string[] {
    const counted = [...this.#counted].map(
      ([what, count]) => `Not carried over: ${what} (${count} ${count === 1 ? "task" : "tasks"}).`,
    );
    return [...this.#sentences, ...counted];
  }

  /** A title of one line that fits, and says so where it was cut. */
  title(task: ScheduleTask): string {
    const own = plain(task.name ?? "")
      .replace(/[\r\n\t]+/g, " ")
      .trim();
    if (own === "") {
      this.say(`${placeWords(task)} has no name, so it is called “Task ${task.uid}”.`);
      return `Task ${task.uid}`;
    }
    if (own.length <= LONGEST_TITLE) return own;
    this.say(
      `The name of ${placeWords(task).toLowerCase()} has more than ${LONGEST_TITLE} characters and is cut.`,
    );
    return `${own.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  }

  /** A text that fits; undefined, and said, for one that is too long to be kept whole. */
  prose(task: ScheduleTask, text: string | null | undefined, most: number, what: string): string | undefined {
    const own = plain(text ?? "").trim();
    if (own === "") return undefined;
    if (own.length <= most) return own;
    this.say(
      `Not carried over: the ${what} of ${placeWords(task).toLowerCase()}, which have more than ${most} characters.`,
    );
    return undefined;
  }
}

const LONGEST_TITLE = 300;

const plain = (text: string): string =>
  isPlainText(text) ? text : text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, "");

/** Where the schedule has a task: its line, as Project shows it. */
export const placeOf = ({ id, uid }: ScheduleTask): Place => ({ sheet: "", row: id ?? uid });

const placeWords = ({ id, uid }: ScheduleTask): string => (id === null ? `Task ${uid}` : `Line ${id}`);
