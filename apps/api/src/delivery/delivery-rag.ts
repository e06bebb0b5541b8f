import { type Colour, colour } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../graph/enums.ts";
import type { ComputedField } from "../graph/relation.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { ragSchemes } from "../plan/rag-scheme.table.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { statusUpdates } from "./status-update.table.ts";

const colourEnum = enumOf(colour);

/** The delivery RAG of a project: a person's judgement, with what the colour means in its scheme (S0.10, S0.11). */
@ObjectType("DeliveryRag", {
  description: "A person's judgement of the whole action, from the latest rated update.",
})
export class DeliveryRagType {
  @Field(() => colourEnum as never, { description: "Shown with its label, never alone." })
  colour!: Colour;

  @Field(() => String)
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the colour means in its scheme; null when not stated.",
  })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: "The scheme's name." })
  scheme!: string | null;

  @Field(() => PartialDateScalar, { description: "The date that the judgement speaks of." })
  positionDate!: string;
}

interface LatestRating {
  colour: Colour;
  position_date: string;
  scheme: string | null;
  rating: { label: string; definition: string | null } | null;
}

/** Works the delivery RAG out of the latest rated update that is visible where the project is read. */
export const deliveryRag: ComputedField = {
  sql: latestRating,
  from: (_, loaded) => {
    const latest = loaded as LatestRating | null;
    if (!latest) return null;
    return {
      colour: latest.colour,
      label: latest.rating?.label ?? `${latest.colour.charAt(0)}${latest.colour.slice(1).toLowerCase()}`,
      definition: latest.rating?.definition ?? null,
      scheme: latest.scheme,
      positionDate: latest.position_date,
    } satisfies DeliveryRagType;
  },
};

function latestRating(project: Columns, scope: Scope): SQL {
  const update = alias(statusUpdates, "latest_update") as unknown as Columns;
  const scheme = alias(ragSchemes, "its_scheme") as unknown as Columns;
  return sql`(SELECT jsonb_build_object('colour', ${update.colour}, 'position_date', ${update.positionDate},
      'scheme', ${scheme.name}, 'rating', (SELECT rating FROM jsonb_array_elements(${scheme.ratings}) AS rating
        WHERE rating ->> 'colour' = ${update.colour}))
    FROM (SELECT ${update.colour}, ${update.positionDate}, ${update.schemeId} FROM ${statusUpdates} AS latest_update
        WHERE ${update.projectId} = ${project.id} AND ${update.colour} IS NOT NULL AND ${visibleIn(scope, update)}
        ORDER BY ${update.positionDate} COLLATE "C" DESC, ${update.openedRevision} DESC LIMIT 1) AS latest_update
      LEFT JOIN ${ragSchemes} AS its_scheme ON ${scheme.id} = ${update.schemeId} AND ${visibleIn(scope, scheme)})`;
}
