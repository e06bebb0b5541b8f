import { expect, test } from "vitest";
import { entities } from "../entities.ts";
import { CURRENT_DIGEST_FORMAT, leafOf } from "./digest.ts";
import type { Row } from "./entity.ts";

const clearanceFields = ["clearance", "clearedBy", "clearedAt", "embargoUntil"];

test.each(entities.all.map((entity) => [entity.name, entity] as const))(
  "the format of new releases covers every field of a %s",
  (_name, entity) => {
    const fields = [
      "slug",
      ...Object.keys(entity.fields.shape),
      ...(entity.clearable ? clearanceFields : []),
    ];
    const leafWith = (field: string, value: string) =>
      leafOf(CURRENT_DIGEST_FORMAT, entity, { salt: "salt", [field]: value } as unknown as Row & {
        salt: string;
      });
    expect(fields.filter((field) => leafWith(field, "one") === leafWith(field, "another"))).toEqual([]);
  },
);
