import { expect, test } from "vitest";
import { rooms } from "../rooms.ts";
import { apiSchema } from "./api.ts";
import { entityOf } from "./entity.ts";
import { fieldsOf } from "./schema.ts";
import { selectionOf } from "./selection.ts";

const entities = rooms.flatMap((room) => room.entities);

test.each(entities.map((entity) => [entity.name, entity]))(
  "the API serves what the screens of %s show",
  (name, entity) => {
    const { type, update } = entityOf(apiSchema, name);
    expect(update).toBeDefined();
    expect(selectionOf(apiSchema, type)).toContain("revision");
    const [row, input] = [fieldsOf(apiSchema, type), fieldsOf(apiSchema, `Update${type}Input`)];
    for (const field of Object.keys(entity.fields.shape)) {
      expect([...row.keys()], field).toContain(field);
      expect([...input.keys()], field).toContain(field);
    }
  },
);
