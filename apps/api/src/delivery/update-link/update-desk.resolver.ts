import { type RoundDeadline, roundDeadline } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { z } from "zod";
import { rowsOf } from "../../database/database.ts";
import type { Request } from "../../graph/request.ts";
import { PartialDateScalar } from "../../graph/scalars.ts";
import { mayChange } from "../../graph/write-rows.ts";
import { owner } from "../../plan/owner.entity.ts";
import { londonDay } from "../../record/london-time.ts";
import { parseWith } from "../../record/parse-with.ts";
import { records } from "../../record/record.table.ts";
import { rowById } from "../../record/row-by-id.ts";
import type { Store } from "../../record/store.ts";
import { type Account, mustBeSignedIn, mustKeep, mustSeeLive } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { ownerMailboxes } from "../owner-mailbox.table.ts";
import { round as roundEntity } from "../round.entity.ts";
import type { AskedRound } from "./asked.ts";
import { lastDayOpen, linkFor, mustBeRound, queueLinks } from "./send-links.ts";
import { updateDesk } from "./update-desk.ts";
import { MailReportType, NewUpdateLinkType, UpdateDeskEntryType } from "./update-desk.types.ts";
import { updateLinks } from "./update-link.table.ts";
import { linkPath } from "./update-link.ts";

/** What officers do so that owners answer a round. None of it is part of the record, and none is ever published. */
@Resolver()
export class UpdateDeskResolver {
  @Query(() => [UpdateDeskEntryType], {
    description: "The owners that a round asks, with their links and mail. Officers only.",
  })
  async updateDesk(@Arg("roundId", () => ID) roundId: string, @Ctx() { store, viewer }: Request) {
    const found = await rowById(store, roundId);
    mustSeeLive(viewer, found?.body ?? "", "whom a round asks");
    const entries = await updateDesk(store.db, roundId, store.now());
    return entries.map(({ projects, ...entry }) => ({
      ...entry,
      projects: projects.map(({ id, title, answer }) => ({ id, title, answered: answer !== null })),
    }));
  }

  @Mutation(() => String, {
    nullable: true,
    description: "Says where the office writes to an owner, or with null that it does not. Never published.",
  })
  async setOwnerMailbox(
    @Arg("ownerId", () => ID) ownerId: string,
    @Arg("address", () => String, { nullable: true }) address: string | null,
    @Ctx() request: Request,
  ) {
    await mayChange(request, ownerId, owner);
    const { db } = request.store;
    if (!address?.trim()) {
      await db.delete(ownerMailboxes).where(sql`${ownerMailboxes.ownerId} = ${ownerId}`);
      return null;
    }
    const mailbox = parseWith(
      z.email("Write one address, such as streets@example.org."),
      address.trim(),
      "address",
    );
    const bodyId = (await rowById(request.store, ownerId))?.bodyId ?? "";
    await db
      .insert(ownerMailboxes)
      .values({ ownerId, bodyId, address: mailbox })
      .onConflictDoUpdate({ target: ownerMailboxes.ownerId, set: { address: mailbox } });
    return mailbox;
  }

  @Mutation(() => NewUpdateLinkType, {
    description: "Makes a one-time link for an owner's projects of a round. The one before no longer opens.",
  })
  async makeUpdateLink(
    @Arg("roundId", () => ID) roundId: string,
    @Arg("ownerId", () => ID) ownerId: string,
    @Arg("expiresOn", () => PartialDateScalar, { nullable: true }) expiresOn: string | null,
    @Ctx() request: Request,
  ): Promise<NewUpdateLinkType> {
    const { asked } = await mayAsk(request, roundId, expiresOn);
    const { link, token } = await linkFor(request.store, asked, ownerId);
    return { id: link.id, path: linkPath(token), expiresOn: asked.expiresOn };
  }

  @Mutation(() => Boolean, { description: "Takes a one-time link back: it no longer opens." })
  async revokeUpdateLink(@Arg("id", () => ID) id: string, @Ctx() { store, viewer }: Request) {
    mustBeSignedIn(viewer);
    const [found] = await rowsOf<{ body: string }>(
      store.db,
      sql`SELECT k.slug AS body FROM update_links l JOIN records k ON k.body_id = l.body_id WHERE l.id::text = ${id}`,
    );
    if (!found) throw new Refusal("NOT_FOUND", `There is no one-time link with the id ${id}.`);
    mustKeep(viewer, found.body);
    await store.db
      .update(updateLinks)
      .set({ revokedAt: store.now() })
      .where(sql`${updateLinks.id} = ${id} AND ${updateLinks.revokedAt} IS NULL`);
    return true;
  }

  @Mutation(() => MailReportType, {
    description: "Mails each of these owners a new one-time link, unless their projects have all answered.",
  })
  async sendUpdateLinks(
    @Arg("roundId", () => ID) roundId: string,
    @Arg("ownerIds", () => [ID]) ownerIds: string[],
    @Ctx() request: Request,
  ): Promise<MailReportType> {
    const { asked, deadline } = await mayAsk(request, roundId, null);
    const { store, postman } = request;
    const told = { address: postman.address, deadline };
    const { queued, leftOut } = await queueLinks(store, { ...asked, ownerIds }, told);
    return { queued, leftOut, ...(await postman.deliver(asked.round.bodyId)) };
  }

  @Mutation(() => MailReportType, { description: "Tries again to send what waits in a body's outbox." })
  async sendWaitingMail(
    @Arg("body", () => String) body: string,
    @Ctx() { store, viewer, postman }: Request,
  ): Promise<MailReportType> {
    mustKeep(viewer, body);
    const [record] = await store.db.select().from(records).where(sql`${records.slug} = ${body}`);
    if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
    return { queued: 0, leftOut: [], ...(await postman.deliver(record.bodyId)) };
  }
}

/** @throws Refusal for a round that is not there, or a viewer who does not keep its record */
async function mayAsk(
  request: Request,
  roundId: string,
  expiresOn: string | null,
): Promise<{
  asked: { round: AskedRound; author: Account; expiresOn: string };
  deadline: RoundDeadline | null;
}> {
  const { account } = await mayChange(request, roundId, roundEntity);
  const round = await mustBeRound(request.store, roundId);
  const deadline = await deadlineOf(request.store, roundId);
  const until = expiresOn ?? lastDayOpen(deadline?.dueOn ?? null, londonDay(request.store.now()));
  return { asked: { round, author: account, expiresOn: until }, deadline };
}

/** The deadline of a round on the live record. */
async function deadlineOf({ db }: Store, roundId: string): Promise<RoundDeadline | null> {
  const [row] = await rowsOf<Parameters<typeof roundDeadline>[0] & { nation: "ENGLAND" | "WALES" }>(
    db,
    sql`SELECT r.meeting_on AS "meetingOn", r.host_days AS "hostDays", r.clearance_days AS "clearanceDays",
        r.due_on AS "dueOn", b.nation
      FROM rounds r JOIN policing_bodies b ON b.id = r.body_id AND b.closed_revision IS NULL
      WHERE r.id = ${roundId} AND r.closed_revision IS NULL`,
  );
  return row ? roundDeadline(row, row.nation) : null;
}
