import { expect, test } from "vitest";
import { entities } from "../entities.ts";
import { CURRENT_DIGEST_FORMAT, fieldsOfFormat, leafOf } from "./digest.ts";
import type { Row } from "./entity.ts";

const clearanceFields = ["clearance", "clearedBy", "clearedAt", "embargoUntil"];

const published = entities.all.filter(({ officersOnly }) => !officersOnly);

test.each(published.map((entity) => [entity.name, entity] as const))(
  "the format of new releases covers every field of a %s",
  (_name, entity) => {
    const fields = [
      "slug",
      ...Object.keys(entity.fields.shape),
      ...(entity.sealed?.columns ?? []),
      ...(entity.clearable ? clearanceFields : []),
    ];
    const leafWith = (field: string, value: string) =>
      leafOf(CURRENT_DIGEST_FORMAT, entity, { salt: "salt", [field]: value } as unknown as Row & {
        salt: string;
      });
    expect(fields.filter((field) => leafWith(field, "one") === leafWith(field, "another"))).toEqual([]);
  },
);

test.each(entities.ledgers.map((entity) => [entity.name, entity] as const))(
  "the format of new releases covers every field of a line of the %s ledger",
  (name, entity) => {
    expect([...fieldsOfFormat(CURRENT_DIGEST_FORMAT, name)].sort()).toEqual(
      Object.keys(entity.fields.shape).sort(),
    );
  },
);
