import type { AnyEntity, Row } from "./entity.ts";

/** Fields that no two live rows may share, as an entity names them. */
export type Unique = NonNullable<AnyEntity["unique"]>[number];

/**
 * A body's rows as a revision asks after them and writes them. What is written counts in what is asked from then on.
 * One row is asked after and written by statements of its own (`RowsByStatement`), the many rows of a file from memory
 * and together (`RowsInBulk`): what is asked of them, and so every rule, is the same.
 */
export interface KeptRows {
  /** The live version of a row. */
  live(entity: AnyEntity, id: string): Promise<Row | undefined>;
  /** The first of the ids that is no live row's. */
  missing(entity: AnyEntity, ids: readonly string[]): Promise<string | undefined>;
  /** Whether a live row other than `id` has the same in a field that must be single. */
  anotherHas(
    entity: AnyEntity,
    unique: Unique,
    id: string,
    values: Record<string, unknown>,
  ): Promise<boolean>;
  /** Whether a row other than `ownId`, be it a removed one, bears or bore a slug where the values would bear it. */
  anotherBears(
    entity: AnyEntity,
    slug: string,
    values: Record<string, unknown>,
    ownId: string | null,
  ): Promise<boolean>;
  /** Whether a release carried the row while it had this in the field. */
  wasPublishedWith(entity: AnyEntity, id: string, field: string, value: unknown): Promise<boolean>;
  /** Ends a live version with the revision. */
  close(entity: AnyEntity, row: Row, revision: number): Promise<void>;
  /** Adds a version. @returns it as it is kept; what the database itself gives it may not be there yet */
  insert(entity: AnyEntity, version: Row): Promise<Row>;
  /** Leaves nothing unwritten, for a statement that is to see it. */
  settle(): Promise<void>;
}
