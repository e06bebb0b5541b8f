import { asc, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Database } from "../../database/database.ts";
import type { Author } from "../viewer.ts";
import type { Mail, MailCarrier } from "./mail-carrier.ts";
import { outbox } from "./outbox.table.ts";

/** A mail to be queued. */
export interface NewMail extends Omit<Mail, "id"> {
  bodyId: string;
  aboutId: string | null;
}

/** What became of the mails of a body that were waiting. */
export interface Delivery {
  sent: number;
  waiting: number;
  /** Why the last one that could not be sent was not; null when all were. */
  problem: string | null;
}

/** Puts mails in the outbox, within whatever transaction `db` is: they are sent after it. */
export async function queueMail(db: Database, mails: NewMail[], author: Author, now: Date): Promise<void> {
  if (mails.length === 0) return;
  await db
    .insert(outbox)
    .values(mails.map((mail) => ({ ...mail, id: newId(), queuedBy: author.name, queuedAt: now })));
}

/** Mails that are tried in one go; the first that the mail server does not take ends it. */
const AT_ONCE = 500;

/** What was queued, handed over mail by mail. A mail that fails stays, with the reason. */
export class Postman {
  constructor(
    private readonly db: Database,
    private readonly carrier: MailCarrier,
    private readonly now: () => Date,
  ) {}

  /** Sends what waits in a body's outbox. A mail that is being sent by another is passed over. */
  async deliver(bodyId: string): Promise<Delivery> {
    const waiting = await this.db
      .select({ id: outbox.id })
      .from(outbox)
      .where(sql`${outbox.bodyId} = ${bodyId} AND ${outbox.sentAt} IS NULL AND ${outbox.text} IS NOT NULL`)
      .orderBy(asc(outbox.queuedAt), asc(outbox.id))
      .limit(AT_ONCE);
    let sent = 0;
    let problem: string | null = null;
    for (const { id } of waiting) {
      const failure = await this.#send(id);
      if (failure === null) sent += 1;
      else problem = failure;
      // A server that is away for one mail is away for all: the officer is told at once.
      if (failure !== null && isAway(failure)) break;
    }
    return { sent, waiting: waiting.length - sent, problem };
  }

  /** @returns why it could not be sent, or null */
  async #send(id: string): Promise<string | null> {
    return await this.db.transaction(async (tx) => {
      const [mail] = await tx
        .select()
        .from(outbox)
        .where(sql`${outbox.id} = ${id} AND ${outbox.sentAt} IS NULL`)
        .for("update", { skipLocked: true });
      if (!mail) return null;
      const { recipient, subject, text } = mail;
      try {
        await this.carrier.carry({ id, recipient, subject, text: text ?? "" });
        await tx
          .update(outbox)
          .set({ sentAt: this.now(), text: null, failure: null, tries: mail.tries + 1 })
          .where(sql`${outbox.id} = ${id}`);
        return null;
      } catch (thrown) {
        const failure = sentenceOf(thrown);
        await tx
          .update(outbox)
          .set({ failure, tries: mail.tries + 1 })
          .where(sql`${outbox.id} = ${id}`);
        return failure;
      }
    });
  }
}

const AWAY = "The mail server cannot be reached";

const isAway = (failure: string): boolean => failure.startsWith(AWAY);

/** Why a mail could not be sent, for an officer: what the mail server said of it, when it said anything. */
function sentenceOf(thrown: unknown): string {
  const { code, response, message } = thrown as { code?: string; response?: string; message?: string };
  if (["ECONNECTION", "ECONNREFUSED", "ETIMEDOUT", "EDNS", "ESOCKET", "ENOTFOUND"].includes(code ?? ""))
    return `${AWAY}: the mail waits, and nothing is lost. Try again later, or tell whoever runs the server.`;
  if (code === "EAUTH") return `${AWAY}: it refuses the name or password of the setting SMTP_URL.`;
  return `The mail server did not take it: ${(response ?? message ?? "it gave no reason").slice(0, 300)}`;
}
