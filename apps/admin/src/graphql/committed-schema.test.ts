import { expect, test } from "vitest";
import type { z } from "zod";
import { entitiesOf } from "../field/entities.ts";
import { rooms } from "../rooms.ts";
import { apiSchema } from "./api.ts";
import { entityOf } from "./entity.ts";
import { fieldsOf } from "./schema.ts";
import { selectionOf } from "./selection.ts";

const entities = entitiesOf(rooms);

test.each(entities.map((entity) => [entity.name, entity]))(
  "the API serves what the screens of %s show",
  (name, entity) => {
    const { type, update } = entityOf(apiSchema, name);
    expect(selectionOf(apiSchema, type)).toContain("revision");
    const read = [...fieldsOf(apiSchema, type).keys()];
    expect(read).toEqual(expect.arrayContaining(Object.keys(entity.fields.shape)));
    // Rows that are only read here have no inputs, and the API takes none.
    expect(update !== undefined).toBe(entity.Inputs !== undefined);
    if (!update) return;
    const written = [...fieldsOf(apiSchema, `Update${type}Input`).keys()];
    // What an act of its own writes, such as a sign-off, is in no input.
    const typed = Object.entries(entity.fields.shape).filter(
      ([, field]) => !(field as z.ZodType).meta()?.byAct,
    );
    expect(written).toEqual(expect.arrayContaining(typed.map(([field]) => field)));
  },
);
