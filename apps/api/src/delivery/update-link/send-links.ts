import {
  addDays,
  type CalendarDate,
  formatPartialDate,
  type PartialDate,
  type RoundDeadline,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { inTransaction } from "../../database/database.ts";
import { endOfLondonDay, londonDay } from "../../record/london-time.ts";
import { outbox } from "../../record/post/outbox.table.ts";
import { type NewMail, queueMail } from "../../record/post/outbox.ts";
import type { Store } from "../../record/store.ts";
import type { Author } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { type AskedProject, type AskedRound, askedRound } from "./asked.ts";
import { mailboxesOf } from "./update-desk.ts";
import { linkPath, makeLink, type UpdateLink } from "./update-link.ts";

/** Days after the deadline, or after today when that is later, on which a link still opens: a late update is welcome. */
const DAYS_OPEN = 14;

/** The last day on which a link opens, unless an officer says otherwise. */
export const lastDayOpen = (dueOn: string | null, today: string): string =>
  addDays((dueOn !== null && dueOn > today ? dueOn : today) as CalendarDate, DAYS_OPEN);

/**
 * The round of an id.
 * @throws Refusal NOT_FOUND
 */
export async function mustBeRound(store: Store, roundId: string): Promise<AskedRound> {
  const round = await askedRound(store.db, roundId);
  if (!round) throw new Refusal("NOT_FOUND", `The live record has no round with the id ${roundId}.`);
  return round;
}

/** For whom links are made, by whom, and until when they open. */
export interface LinksAsked {
  round: AskedRound;
  ownerIds: string[];
  author: Author;
  /** The last day on which they open. */
  expiresOn: string;
}

/**
 * Makes a link for one owner's projects.
 * @throws Refusal BAD_USER_INPUT when the owner has no project in the round, or the day is over
 */
export async function linkFor(
  store: Store,
  { round, author, expiresOn }: Omit<LinksAsked, "ownerIds">,
  ownerId: string,
): Promise<{ link: UpdateLink; token: string }> {
  if (!round.projects.some((project) => project.ownerId === ownerId))
    throw new Refusal("BAD_USER_INPUT", "This owner has no project in the round.");
  const expiresAt = endOfLondonDay(expiresOn);
  if (!expiresAt || expiresAt <= store.now())
    throw new Refusal("BAD_USER_INPUT", "A link opens until a day from today on, written 2026-07-31.");
  const { bodyId, id: roundId } = round;
  return await makeLink(store.db, { bodyId, roundId, ownerId, madeBy: author.name, expiresAt }, store.now());
}

/**
 * Makes links for the owners whose projects have not all answered, and queues the mails that carry them. What an
 * earlier mail still waits to carry is taken back with its link.
 * @returns how many mails were queued, and of whom none could be
 */
export async function queueLinks(
  store: Store,
  asked: LinksAsked,
  told: { address: string; deadline: RoundDeadline | null },
): Promise<{ queued: number; leftOut: string[] }> {
  return await inTransaction(store.db, async (db) => {
    const { round, ownerIds, author } = asked;
    const mailboxes = await mailboxesOf(db, ownerIds);
    const leftOut: string[] = [];
    const mails: NewMail[] = [];
    for (const ownerId of new Set(ownerIds)) {
      const waiting = round.projects.filter((one) => one.ownerId === ownerId && one.answer === null);
      const recipient = mailboxes.get(ownerId);
      const owner = round.projects.find((one) => one.ownerId === ownerId)?.owner ?? "An owner";
      if (waiting.length === 0) leftOut.push(`${owner} has answered for every project.`);
      else if (recipient === undefined) leftOut.push(`${owner} has no mailbox: enter one, or copy the link.`);
      else {
        await db.delete(outbox).where(
          sql`${outbox.sentAt} IS NULL AND ${outbox.aboutId} IN (SELECT id FROM update_links
            WHERE round_id = ${round.id} AND owner_id = ${ownerId})`,
        );
        const { link, token } = await linkFor({ ...store, db }, asked, ownerId);
        const letter = {
          owner,
          round,
          waiting,
          expiresOn: asked.expiresOn,
          author,
          ...told,
          path: linkPath(token),
        };
        mails.push({
          bodyId: round.bodyId,
          aboutId: link.id,
          recipient,
          ...written(letter, londonDay(store.now())),
        });
      }
    }
    await queueMail(db, mails, author, store.now());
    return { queued: mails.length, leftOut };
  });
}

interface Letter {
  owner: string;
  round: AskedRound;
  waiting: AskedProject[];
  expiresOn: string;
  author: Author;
  address: string;
  path: string;
  deadline: RoundDeadline | null;
}

const day = (text: string): string => formatPartialDate(text as PartialDate);

/** The mail that carries a link, in plain text. */
function written(letter: Letter, today: string): Pick<NewMail, "subject" | "text"> {
  const { owner, round, waiting, expiresOn, author, address, path, deadline } = letter;
  const [only] = waiting;
  const what = waiting.length === 1 && only ? `“${only.title}”` : `${waiting.length} projects`;
  const dueOn = deadline?.dueOn ?? null;
  const due =
    dueOn === null ? "" : today > dueOn ? ` It was due on ${day(dueOn)}.` : ` It is due on ${day(dueOn)}.`;
  const lines = [
    `To: ${owner}`,
    `The office of ${round.bodyName} asks for your update of ${what} for ${round.title}.${due}`,
    ...(waiting.length > 1 ? [waiting.map(({ title }) => `- ${title}`).join("\n")] : []),
    `Open this link to answer. It needs no account, works once for each project, and opens until ${day(expiresOn)}:`,
    `${address}${path}`,
    ...(round.note ? [round.note] : []),
    `If you have questions, ask ${author.name} at the office.`,
  ];
  const isLate = dueOn !== null && today > dueOn;
  return {
    subject: `${isLate ? "Overdue: update" : "Update"} of ${what} for ${round.title}${dueOn !== null && !isLate ? `, due ${day(dueOn)}` : ""}`,
    text: `${lines.join("\n\n")}\n`,
  };
}
