import { asc, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { MailCarrier } from "./mail-carrier.ts";
import { outbox } from "./outbox.table.ts";

/** What became of the mails of a body that were waiting. */
export interface Delivery {
  sent: number;
  waiting: number;
  /** Why the last one that could not be sent was not; null when all were. */
  problem: string | null;
}

/** Mails that are tried in one go. */
const AT_ONCE = 500;

/** How long a mail that is being sent is passed over by others, in milliseconds: longer than any try takes. */
const HELD_MS = 60_000;

/** Takes mail out: what was queued, mail by mail. One that fails stays in the outbox, with the reason. */
export class Postman {
  readonly #carrier: MailCarrier;
  readonly #now: () => Date;
  /** Where the office's people and the owners of projects reach the server. */
  readonly address: string;

  constructor(
    private readonly db: Database,
    { carrier, now, address }: { carrier: MailCarrier; now: () => Date; address: string },
  ) {
    this.#carrier = carrier;
    this.#now = now;
    this.address = address;
  }

  /** Sends what waits in a body's outbox, the oldest first. */
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
      else problem = failure.sentence;
      // A server that is away for one mail is away for all: the officer is told at once.
      if (failure?.isAway) break;
    }
    return { sent, waiting: waiting.length - sent, problem };
  }

  /** @returns why it could not be sent, or null */
  async #send(id: string): Promise<Failure | null> {
    const now = this.#now();
    // No transaction is held while the mail server is spoken to: it may be slow, and others want the database.
    const [mail] = await this.db
      .update(outbox)
      .set({ heldUntil: new Date(now.getTime() + HELD_MS), tries: sql`${outbox.tries} + 1` })
      .where(
        sql`${outbox.id} = ${id} AND ${outbox.sentAt} IS NULL
          AND coalesce(${outbox.heldUntil} <= ${now.toISOString()}::timestamptz, true)`,
      )
      .returning();
    if (!mail) return null;
    const { recipient, subject, text } = mail;
    const failure = await this.#carrier
      .carry({ id, recipient, subject, text: text ?? "" })
      .then(() => null, failureOf);
    await this.db
      .update(outbox)
      .set(
        failure
          ? { failure: failure.sentence, heldUntil: null }
          : { sentAt: now, text: null, failure: null, heldUntil: null },
      )
      .where(sql`${outbox.id} = ${id}`);
    return failure;
  }
}

/** Why a mail could not be sent, and whether the mail server was not to be had at all. */
interface Failure {
  sentence: string;
  isAway: boolean;
}

const UNREACHABLE = ["ECONNECTION", "ECONNREFUSED", "ETIMEDOUT", "EDNS", "ESOCKET", "ENOTFOUND", "ETLS"];

function failureOf(thrown: unknown): Failure {
  const { code = "", response, message } = thrown as { code?: string; response?: string; message?: string };
  if (UNREACHABLE.includes(code))
    return {
      sentence:
        "The mail server cannot be reached. The mail waits and nothing is lost: try again later, or tell whoever runs it.",
      isAway: true,
    };
  if (code === "EAUTH")
    return {
      sentence: "The mail server refuses the name or password of the setting SMTP_URL.",
      isAway: true,
    };
  const said = (response ?? message ?? "no reason").slice(0, 300);
  return { sentence: `The mail was not taken: ${said}`, isAway: false };
}
