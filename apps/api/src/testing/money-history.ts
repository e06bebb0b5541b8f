import { allocationShares, type LedgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { project } from "../delivery/project.entity.ts";
import { allocationRule } from "../money/allocation-rule.entity.ts";
import { budgetLine } from "../money/budget-line.entity.ts";
import { budgetMovement } from "../money/budget-movement.entity.ts";
import { fund } from "../money/fund.entity.ts";
import { undoImport } from "../money/import/commit-import.ts";
import { takeLines } from "../money/import/take-lines.ts";
import { allocateByHand } from "../money/ledger/allocate.ts";
import { readCorrection } from "../money/ledger/correction.ts";
import { takeBack } from "../money/ledger/take-back.ts";
import { purchaseOrder } from "../money/purchase-order.entity.ts";
import { saving } from "../money/saving.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { commitRevision } from "../record/commit.ts";
import { openRecord } from "../record/numbering.ts";
import { publishRelease } from "../record/publish.ts";
import type { Revising } from "../record/revising.ts";
import type { Store } from "../record/store.ts";
import { administrator } from "./accounts.ts";
import { MoneyChance, SUPPLIERS, YEARS } from "./money-chance.ts";

/** What may happen to a body's money. Each takes its choices from a list of numbers, which decides all of it. */
export const ACTS = [
  "takeInPayments",
  "takeInPostings",
  "reverse",
  "correct",
  "link",
  "undo",
  "addRule",
  "changeRule",
  "removeRule",
  "tieProjectElsewhere",
  "setBudget",
  "changeBudget",
  "propose",
  "approve",
  "removeMovement",
  "order",
  "receive",
  "save",
  "publish",
] as const;
export type Act = (typeof ACTS)[number];

const author = administrator;

/** The history of one body's money, made by chance. */
export class MoneyHistory {
  bodyId = "";
  projects: string[] = [];
  priorities: string[] = [];
  commitments: string[] = [];
  areas: string[] = [];
  funds: string[] = [];
  /** What a person linked, by line. */
  readonly byHand = new Map<string, { projectId: string | null; share: number }[]>();
  readonly #chance = new MoneyChance(this);
  #made = 0;

  constructor(
    readonly store: Store,
    readonly body: string,
  ) {}

  async open(): Promise<void> {
    await openRecord(this.store.db, this.body);
    await this.#write(async (revising) => {
      const name = this.body;
      this.bodyId = (
        await revising.create(policingBody, { name, area: name, nation: "ENGLAND", slug: name })
      ).id;
      const planId = (await revising.create(plan, { title: `Plan of ${name}` })).id;
      for (const title of ["Safer streets", "Victims"]) {
        this.priorities.push((await revising.create(priority, { planId, position: 1, title })).id);
        this.areas.push((await revising.create(localArea, { name: title })).id);
        this.funds.push((await revising.create(fund, { kind: "FUND", name: `Fund of ${title}` })).id);
        const priorityId = this.priorities.at(-1) as string;
        this.commitments.push((await revising.create(commitment, { planId, text: title, priorityId })).id);
      }
      for (const title of ["Lamps", "Benches", "Patrols"])
        this.projects.push((await revising.create(project, { planId, title })).id);
    });
  }

  async lastRevision(): Promise<number> {
    const [record] = await rowsOf<{ n: number }>(
      this.store.db,
      sql`SELECT last_revision AS n FROM records WHERE body_id = ${this.bodyId}`,
    );
    return record?.n ?? 0;
  }

  /** @returns whether there was anything to do it to */
  async act(act: Act, numbers: readonly number[]): Promise<boolean> {
    this.#chance.begin(numbers);
    this.#made += 1;
    return await this[act]();
  }

  takeInPayments = () => this.#takeIn("PAYMENT");
  takeInPostings = () => this.#takeIn("POSTING");

  async #takeIn(source: LedgerSource): Promise<boolean> {
    const lines = Array.from({ length: 1 + this.#chance.draw(4) }, () => this.#chance.line());
    await takeLines(this.store, { body: this.body, source, name: `File ${this.#made}`, author, lines });
    return true;
  }

  reverse = () =>
    this.#onLines((revising, source, ids) =>
      takeBack(revising, source, (line) => sql`${line}.id = ANY(${idArray(ids)})`),
    );

  correct = () =>
    this.#onLines(async (revising, source, ids) => {
      const patch = await readCorrection(revising, this.#chance.patch());
      await takeBack(revising, source, (line) => sql`${line}.id = ANY(${idArray(ids)})`, patch);
      const made = await rowsOf<{ id: string; of: string }>(
        revising.db,
        sql`SELECT id, coalesce(reversal_of_id, correction_of_id) AS of FROM ${sql.raw(tableOf(source))}
          WHERE body_id = ${this.bodyId} AND opened_revision = ${revising.revision}`,
      );
      for (const { id, of } of made) {
        const shares = this.byHand.get(of);
        if (shares) this.byHand.set(id, shares);
      }
    });

  link = () =>
    this.#onLines(async (revising, source, ids) => {
      const shares = this.#chance.draw(5) === 0 ? [] : this.#chance.shares();
      await allocateByHand(revising, source, ids, shares);
      for (const id of ids) {
        if (shares.length > 0) this.byHand.set(id, allocationShares.parse(shares));
        else this.byHand.delete(id);
      }
    });

  async undo(): Promise<boolean> {
    const imports = await rowsOf<{ id: string }>(
      this.store.db,
      sql`SELECT DISTINCT i.id FROM imports i JOIN (SELECT import_id, reversed_revision FROM payments
          UNION ALL SELECT import_id, reversed_revision FROM postings) AS line ON line.import_id = i.id
        WHERE i.body_id = ${this.bodyId} AND i.state = 'COMMITTED' AND line.reversed_revision IS NULL ORDER BY i.id`,
    );
    const one = this.#chance.one(imports);
    if (!one) return false;
    await undoImport(this.store, one.id, { author });
    return true;
  }

  addRule = () => this.#create(allocationRule, { name: `Rule ${this.#made}`, ...this.#chance.rule() });
  changeRule = () => this.#change(allocationRule, () => this.#chance.rule());
  removeRule = () => this.#remove(allocationRule);

  tieProjectElsewhere = () =>
    this.#change(project, () => ({
      leadCommitmentId: this.#chance.maybe(this.commitments),
      commitmentIds: this.commitments,
      priorityIds: this.#chance.some(this.priorities),
      areaIds: this.#chance.some(this.areas),
    }));

  setBudget = () => {
    const original = this.#chance.pence();
    const profile = this.#chance.draw(2)
      ? []
      : [2, 7].map((period, place) => ({ period, amount: place ? original - 100n : 100n }));
    return this.#create(budgetLine, {
      name: `Budget ${this.#made}`,
      financialYear: this.#chance.one(YEARS) as string,
      original,
      profile,
      forecast: this.#chance.draw(2) ? this.#chance.pence() : null,
      ...this.#chance.headings(),
      projectId: this.#chance.maybe(this.projects),
    });
  };
  changeBudget = () =>
    this.#change(budgetLine, () => ({
      forecast: this.#chance.pence(),
      projectId: this.#chance.maybe(this.projects),
    }));

  async propose(): Promise<boolean> {
    const financialYear = this.#chance.one(YEARS) as string;
    const lines = (await this.#live("budget_lines")).filter((row) => row.financial_year === financialYear);
    const [first, second] = lines;
    if (!first) return false;
    const amount = this.#chance.pence() || 1n;
    const parts = [{ budgetLineId: first.id as string, amount }];
    if (second) parts.push({ budgetLineId: second.id as string, amount: -amount });
    return await this.#create(budgetMovement, {
      title: `Movement ${this.#made}`,
      kind: second ? "VIREMENT" : "NEW_GRANT",
      financialYear,
      lines: parts,
      fromPeriod: 1 + this.#chance.draw(12),
      approvedBy: this.#chance.draw(2) ? "Chief finance officer" : null,
    });
  }
  approve = () =>
    this.#change(budgetMovement, () => ({
      approvedBy: this.#chance.draw(4) ? "Chief finance officer" : null,
    }));
  removeMovement = () => this.#remove(budgetMovement);

  order = () =>
    this.#create(purchaseOrder, {
      number: `PO-${this.#made}`,
      financialYear: this.#chance.one(YEARS) as string,
      supplier: this.#chance.maybe(SUPPLIERS),
      ordered: this.#chance.pence(),
      ...this.#chance.headings(),
      projectId: this.#chance.maybe(this.projects),
    });
  receive = () => this.#change(purchaseOrder, () => ({ received: this.#chance.pence() }));
  save = () =>
    this.#create(saving, {
      title: `Saving ${this.#made}`,
      financialYear: this.#chance.one(YEARS) as string,
      target: this.#chance.pence(),
      ...(this.#chance.draw(2) ? { delivered: this.#chance.pence(), evidence: "A paper" } : {}),
      ...this.#chance.headings(),
      projectId: this.#chance.maybe(this.projects),
    });

  async publish(): Promise<boolean> {
    await publishRelease(this.store, { body: this.body, title: `Release ${this.#made}`, author });
    return true;
  }

  // How it is written.

  #write<Result>(work: (revising: Revising) => Promise<Result>) {
    return commitRevision(this.store, { body: this.body, author, reason: "Chance" }, work);
  }
  // biome-ignore lint/suspicious/noExplicitAny: what is created is parsed by the entity's own fields
  async #create(entity: any, values: object): Promise<boolean> {
    await this.#write((revising) => revising.create(entity, values as never));
    return true;
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async #change(entity: any, patch: () => object): Promise<boolean> {
    const row = this.#chance.one(await this.#live(tableName(entity.plural)));
    if (!row) return false;
    await this.#write((revising) => revising.update(entity, row.id as string, patch()));
    return true;
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async #remove(entity: any): Promise<boolean> {
    const row = this.#chance.one(await this.#live(tableName(entity.plural)));
    if (!row) return false;
    await this.#write((revising) => revising.remove(entity, row.id as string));
    return true;
  }
  async #live(table: string): Promise<Record<string, unknown>[]> {
    return await rowsOf(
      this.store.db,
      sql.raw(
        `SELECT * FROM ${table} WHERE body_id = '${this.bodyId}' AND closed_revision IS NULL ORDER BY id`,
      ),
    );
  }
  async #onLines(
    work: (revising: Revising, source: LedgerSource, ids: string[]) => Promise<unknown>,
  ): Promise<boolean> {
    const source = this.#chance.one(["PAYMENT", "POSTING"] as const) as LedgerSource;
    const standing = await rowsOf<{ id: string }>(
      this.store.db,
      sql.raw(`SELECT id FROM ${tableOf(source)} WHERE body_id = '${this.bodyId}' AND reversal_of_id IS NULL
        AND reversed_revision IS NULL ORDER BY id`),
    );
    const ids = standing.map(({ id }) => id).filter(() => this.#chance.draw(3) === 0);
    if (ids.length === 0) return false;
    await this.#write((revising) => work(revising, source, ids));
    return true;
  }
}

const tableOf = (source: LedgerSource): string => (source === "POSTING" ? "postings" : "payments");
const tableName = (plural: string): string =>
  plural.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const idArray = (ids: string[]) =>
  sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
