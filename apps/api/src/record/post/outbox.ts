import { v7 as newId } from "uuid";
import type { Database } from "../../database/database.ts";
import type { Author } from "../viewer.ts";
import type { Mail } from "./mail-carrier.ts";
import { outbox } from "./outbox.table.ts";

/** A mail to be queued. */
export interface NewMail extends Omit<Mail, "id"> {
  bodyId: string;
  aboutId: string | null;
}

/** Puts mails in the outbox, within whatever transaction `db` is: they are sent after it. */
export async function queueMail(db: Database, mails: NewMail[], author: Author, now: Date): Promise<void> {
  if (mails.length === 0) return;
  await db
    .insert(outbox)
    .values(mails.map((mail) => ({ ...mail, id: newId(), queuedBy: author.name, queuedAt: now })));
}
