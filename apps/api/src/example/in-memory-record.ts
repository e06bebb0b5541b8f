import { slugify } from "@frankpledge/domain";
import type { z } from "zod";
import type { AnyEntity, Entity } from "../record/entity.ts";
import { labelOf } from "../record/entity.ts";
import { referencesOf, textsAt } from "../record/references.ts";
import type { Revising } from "../record/revising.ts";
import type { ExampleBody, ExampleStep } from "./example-record.ts";

/** A live row of the record in memory. */
export interface KeptRow<Fields extends z.ZodObject = z.ZodObject> {
  id: string;
  slug: string;
  entity: Entity<Fields>;
  values: z.output<Fields>;
  cleared: boolean;
  /** The revision that wrote it last. */
  revision: number;
}

/**
 * The record of one example body as its steps leave it, kept without a database so that the example's own tests are
 * quick. It holds the steps to the rules that the real record has: fields, references, slugs, one write a revision.
 */
export class InMemoryRecord {
  readonly #rows = new Map<string, KeptRow>();
  #revision = 0;

  /** The record after every step, or after the steps up to a release. */
  static async of(body: ExampleBody, upToRelease = Number.POSITIVE_INFINITY): Promise<InMemoryRecord> {
    const record = new InMemoryRecord();
    let releases = 0;
    for (const step of body.steps()) {
      if (releases === upToRelease) break;
      if (step.kind === "release") releases++;
      await record.#take(step);
    }
    return record;
  }

  async #take(step: ExampleStep): Promise<void> {
    if (step.kind !== "revision") return;
    this.#revision++;
    Object.assign(this.#revising, { revision: this.#revision });
    await step.write(this.#revising as unknown as Revising);
  }

  all<Fields extends z.ZodObject>(entity: Entity<Fields>): KeptRow<Fields>[] {
    return this.everything.filter((row) => row.entity.name === entity.name) as unknown as KeptRow<Fields>[];
  }

  get everything(): KeptRow[] {
    return [...this.#rows.values()];
  }

  /** @throws when no row of the entity has the slug */
  one<Fields extends z.ZodObject>(entity: Entity<Fields>, slug: string): KeptRow<Fields> {
    const row = this.all(entity).find((candidate) => candidate.slug === slug);
    if (!row) throw new Error(`The example has no ${entity.name} "${slug}".`);
    return row;
  }

  readonly #revising: Pick<Revising, "revision" | "create" | "update" | "remove" | "clear"> = {
    revision: 0,
    create: async (entity, input) => {
      const { slug: wanted, ...fields } = input as Record<string, unknown> & { slug?: string };
      const values = entity.fields.strict().parse(fields);
      const slug = wanted ?? this.#freeSlug(entity, values);
      if (this.#isTaken(entity, values, slug)) throw new Error(`${entity.name} "${slug}" stands twice.`);
      return this.#put({ id: crypto.randomUUID(), slug, entity: entity as unknown as AnyEntity, values });
    },
    update: async (entity, id, patch) => {
      const before = this.#open(id);
      return this.#put({ ...before, values: entity.fields.strict().parse({ ...before.values, ...patch }) });
    },
    remove: async (_entity, id) => {
      const before = this.#open(id);
      this.#rows.delete(id);
      return answer(before);
    },
    clear: async (ids) => {
      for (const id of ids) {
        const before = this.#open(id);
        if (!before.entity.clearable) throw new Error(`A ${before.entity.name} needs no clearance.`);
        this.#put(before, true);
      }
      return ids.length;
    },
  };

  #open(id: string): KeptRow {
    const row = this.#rows.get(id);
    if (!row) throw new Error(`The record has no row ${id}.`);
    if (row.revision === this.#revision) throw new Error(`"${row.slug}" is written twice in one revision.`);
    return row;
  }

  #put(row: Omit<KeptRow, "cleared" | "revision">, cleared = false) {
    for (const { to, path } of referencesOf(row.entity.fields)) {
      for (const id of textsAt(row.values, path)) {
        if (this.#rows.get(id)?.entity.name !== to)
          throw new Error(`"${row.slug}" names no ${to} at ${path}.`);
      }
    }
    const kept = { ...row, cleared, revision: this.#revision };
    this.#rows.set(row.id, kept);
    return answer(kept);
  }

  #freeSlug(entity: Entity<z.ZodObject>, values: Record<string, unknown>): string {
    const stem = slugify(labelOf(entity, { ...values, slug: entity.name }));
    for (let n = 1; ; n++) {
      const slug = n === 1 ? stem : `${stem}-${n}`;
      if (!this.#isTaken(entity, values, slug)) return slug;
    }
  }

  #isTaken(entity: Entity<z.ZodObject>, values: Record<string, unknown>, slug: string): boolean {
    const { slugWithin } = entity;
    return this.all(entity).some(
      (row) =>
        row.slug === slug && (values as Record<string, unknown>)[slugWithin] === row.values[slugWithin],
    );
  }
}

const answer = (row: KeptRow) => ({
  ...row.values,
  id: row.id,
  slug: row.slug,
  bodyId: "example",
  openedRevision: row.revision,
  closedRevision: null,
});
