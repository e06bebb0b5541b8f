import type { Colour } from "@frankpledge/domain";
import { commitment } from "../../plan/commitment.entity.ts";
import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { ragScheme } from "../../plan/rag-scheme.entity.ts";
import type { AnyEntity, Entity, Row } from "../../record/entity.ts";
import { likened } from "../../record/proposal/likened.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";

/** Rows of the plan that a schedule may name by their words. */
export interface NamedRows {
  owners: (words: string) => string | null;
  ownerTitles: string[];
  /** Whether an owner on record bears the title. */
  isOwner: (id: unknown, title: string) => boolean;
  priorities: (words: string) => string | null;
  commitments: (words: string) => string | null;
  areas: (words: string) => string | null;
  /** The plan's scheme of delivery ratings, when there is just one, and its colours by their labels. */
  scheme: { id: string; labels: Map<string, Colour> } | null;
}

export async function namedRows(live: LiveRows, planId: string): Promise<NamedRows> {
  const find = async (entity: AnyEntity | Entity<never>, fields: string[], within: object = {}) => {
    const byWords = new Map<string, string>();
    const rows = await live.where(entity, { ...within });
    // The field named first counts most, so it is entered last.
    for (const field of fields.toReversed())
      for (const row of rows) {
        const words = row[field];
        if (typeof words === "string") byWords.set(likened(words), row.id);
      }
    return (words: string) => byWords.get(likened(words)) ?? null;
  };
  const owners = await live.of(owner);
  const schemes = await live.where(ragScheme, { planId, kind: "DELIVERY" });
  return {
    owners: await find(owner, ["title"]),
    isOwner: (id, title) =>
      owners.some((row) => row.id === id && likened(String(row.title)) === likened(title)),
    ownerTitles: owners.map(({ title }) => String(title)),
    priorities: await find(priority, ["code", "title", "slug"], { planId }),
    commitments: await find(commitment, ["code", "slug", "text"], { planId }),
    areas: await find(localArea, ["name", "slug"]),
    scheme: schemes[0] && schemes.length === 1 ? { id: schemes[0].id, labels: labelsOf(schemes[0]) } : null,
  };
}

function labelsOf({ ratings }: Row): Map<string, Colour> {
  return new Map(
    (ratings as { colour: Colour; label: string }[]).map(({ colour, label }) => [
      label.toLowerCase(),
      colour,
    ]),
  );
}
