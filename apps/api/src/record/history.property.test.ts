import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { project } from "../delivery/project.entity.ts";
import { decision } from "../money/decision.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { owner } from "../plan/owner.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { administrator } from "../testing/accounts.ts";
import { runs } from "../testing/env.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { commitRevision } from "./commit.ts";
import { openRecord } from "./numbering.ts";
import { publishRelease } from "./publish.ts";
import type { Revising } from "./revising.ts";
import { verifyReleases } from "./verify.ts";

/** What random histories are made of: each kind of row is published by a rule of its own. */
type Kind = "projects" | "decisions" | "commitments";

type Step =
  | { do: "create"; kind: Kind; text: string; whole: boolean }
  | { do: "update"; row: number; text: string; whole: boolean }
  | { do: "remove"; row: number }
  | { do: "clear"; row: number; embargoHours: number | null }
  | { do: "wait"; hours: number }
  | { do: "publish" };

const texts = fc.oneof(
  fc.constantFrom("Lamps", "Benches", "Patrols"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((text) => `x${text.replace(/\p{C}/gu, "")}y`),
);
const row = fc.nat(30);
const whole = fc.boolean();
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("create" as const),
        kind: fc.constantFrom<Kind>("projects", "decisions", "commitments"),
        text: texts,
        whole,
      }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("update" as const), row, text: texts, whole }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), row }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("clear" as const),
        row,
        embargoHours: fc.option(fc.integer({ min: -5, max: 30 })),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 20 }) }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("publish" as const) }) },
  ),
  { minLength: 8, maxLength: 24, size: "max" },
);

interface Version {
  text: string;
  /** Whether a commitment has its code and owner. */
  whole: boolean;
  cleared: boolean;
  embargo: number | null;
}
interface ModelRow {
  id: string;
  kind: Kind;
  versions: Version[];
  live: boolean;
  /** The place of the version that the public sees. */
  shown: number | null;
}
/** The text of each row, by kind and id: what an answer comes to. */
type Picture = Record<Kind, Record<string, string>>;

/** The rules of the record, written a second time and as plainly as can be. */
class Model {
  rows: ModelRow[] = [];

  live(): Picture {
    return this.#picture((row) => (row.live ? row.versions.at(-1) : undefined));
  }

  publish(now: number): Picture {
    for (const row of this.rows) row.shown = row.live ? this.#newestToShow(row, now) : null;
    return this.#picture((row) => (row.shown === null ? undefined : row.versions[row.shown]));
  }

  /** The last version when nothing holds it back, else what the public sees already. */
  #newestToShow(row: ModelRow, now: number): number | null {
    const last = row.versions.at(-1) as Version;
    const fit = {
      projects: true,
      commitments: last.whole,
      decisions: last.cleared && (last.embargo === null || last.embargo <= now),
    }[row.kind];
    return fit ? row.versions.length - 1 : row.shown;
  }

  #picture(seen: (row: ModelRow) => Version | undefined): Picture {
    const picture: Picture = { projects: {}, decisions: {}, commitments: {} };
    for (const row of this.rows) {
      const version = seen(row);
      if (version) picture[row.kind][row.id] = version.text;
    }
    return picture;
  }
}

let api: TestApi;
let bodies = 0;
let now = Date.parse("2025-06-01T12:00:00Z");
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

const TEXT_FIELD: Record<Kind, string> = { projects: "objective", decisions: "summary", commitments: "text" };

async function ask(
  body: string,
  asAt: string,
  officer: boolean,
): Promise<{ picture: Picture; answer: string }> {
  const list = (kind: Kind) =>
    `${kind}(body: "${body}", asAt: "${asAt}", first: 500, orderBy: { field: id }) { totalCount nodes { id slug text: ${TEXT_FIELD[kind]} readAt { release revision } } }`;
  const data = await api.read(
    `{ ${list("projects")} ${list("decisions")} ${list("commitments")} }`,
    officer ? { as: administrator } : {},
  );
  const picture = Object.fromEntries(
    Object.entries(data as Record<Kind, { totalCount: number; nodes: { id: string; text: string }[] }>).map(
      ([kind, { nodes, totalCount }]) => {
        expect(totalCount).toBe(nodes.length);
        return [kind, Object.fromEntries(nodes.map(({ id, text }) => [id, text]))];
      },
    ),
  ) as Picture;
  return { picture, answer: JSON.stringify(data) };
}

/** Applies a list of changes to what a release showed. */
function apply(
  picture: Picture,
  changes: { kind: string; entity: string; id: string; fields: { field: string; after: string | null }[] }[],
): Picture {
  const after = structuredClone(picture);
  for (const { kind, entity, id, fields } of changes) {
    const rows = { Project: after.projects, Decision: after.decisions, Commitment: after.commitments }[
      entity
    ];
    if (!rows) continue;
    if (kind === "REMOVED") delete rows[id];
    else {
      expect(kind === "ADDED").toBe(!(id in rows));
      const text = fields.find(({ field }) => Object.values(TEXT_FIELD).includes(field));
      rows[id] = text?.after ?? (rows[id] as string);
    }
  }
  return after;
}

test("for random histories, what a release answered when it was published it answers for ever", {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      bodies += 1;
      const body = `body-${bodies}`;
      const { store } = api;
      const author = administrator;
      const model = new Model();
      const pictures: Picture[] = [];
      const releases: { number: number; picture: Picture; answer: string }[] = [];
      const write = async (work: (revising: Revising) => Promise<string>): Promise<string> => {
        const { revision, result } = await commitRevision(store, { body, author, reason: "Random" }, work);
        expect(revision).toBe(pictures.length + 1);
        return result;
      };

      await openRecord(store.db, body);
      let planId = "";
      let ownerId = "";
      await write(async (revising) => {
        await revising.create(policingBody, { name: body, area: body, nation: "ENGLAND", slug: body });
        planId = (await revising.create(plan, { title: `Plan of ${body}` })).id;
        ownerId = (await revising.create(owner, { title: "Head of Delivery" })).id;
        return "";
      });
      pictures.push(model.live());

      for (const step of [...history, { do: "publish" } as const]) {
        if (step.do === "wait") now += step.hours * 3_600_000;
        api.setClock(new Date(now).toISOString());
        if (step.do === "publish") {
          const number = await publishRelease(store, {
            body,
            title: `Release ${releases.length + 1}`,
            author,
          });
          const picture = model.publish(now);
          const { picture: shown, answer } = await ask(body, "latest", false);
          expect(shown).toEqual(picture);
          releases.push({ number, picture, answer });
          continue;
        }
        const live = model.rows.filter((one) => one.live);
        if (step.do === "create") {
          const { kind, text, whole } = step;
          const n = model.rows.length + 1;
          const id = await write(async (revising) => {
            if (kind === "projects")
              return (await revising.create(project, { planId, title: `P${n}`, objective: text })).id;
            if (kind === "decisions")
              return (await revising.create(decision, { reference: `D${n}`, title: `D${n}`, summary: text }))
                .id;
            return (
              await revising.create(commitment, {
                planId,
                text,
                ...(whole ? { code: `C${n}`, ownerId } : {}),
              })
            ).id;
          });
          model.rows.push({
            id,
            kind,
            versions: [{ text, whole, cleared: false, embargo: null }],
            live: true,
            shown: null,
          });
        } else if (step.do !== "wait") {
          const one = live[step.row % Math.max(live.length, 1)];
          if (!one) continue;
          const { id, kind } = one;
          if (step.do === "remove") {
            await write(async (revising) => (await revising.remove(await revising.entityOf(id), id)).id);
            one.live = false;
          } else if (step.do === "clear") {
            if (kind !== "decisions") continue;
            const embargo = step.embargoHours === null ? null : now + step.embargoHours * 3_600_000;
            await write(async (revising) => {
              await revising.clear([id], embargo === null ? null : new Date(embargo));
              return id;
            });
            one.versions.push({ ...(one.versions.at(-1) as Version), cleared: true, embargo });
          } else {
            const patch =
              kind === "commitments"
                ? { code: step.whole ? `C${id}`.slice(0, 40) : null, ownerId: step.whole ? ownerId : null }
                : {};
            await write(
              async (revising) =>
                (
                  await revising.update(await revising.entityOf(id), id, {
                    [TEXT_FIELD[kind]]: step.text,
                    ...patch,
                  })
                ).id,
            );
            one.versions.push({ text: step.text, whole: step.whole, cleared: false, embargo: null });
          }
        } else continue;
        pictures.push(model.live());
      }

      expect((await ask(body, "live", true)).picture).toEqual(model.live());
      for (const [place, picture] of pictures.entries())
        expect((await ask(body, `revision:${place + 1}`, true)).picture).toEqual(picture);
      for (const { number, answer } of releases) {
        expect((await ask(body, `release:${number}`, false)).answer).toBe(answer);
        expect((await ask(body, `release:${number}`, true)).answer).toBe(answer);
      }
      for (const [place, from] of releases.entries()) {
        const to = releases[(place * 7 + 3) % releases.length] as (typeof releases)[number];
        const { changes } = await api.read(
          `{ changes(body: "${body}", from: "release:${from.number}", to: "release:${to.number}") { totalCount changes { kind entity id fields { field after } } } }`,
        );
        expect(changes.totalCount).toBe(changes.changes.length);
        expect(apply(from.picture, changes.changes)).toEqual(to.picture);
      }
      const verified = await verifyReleases(store, body);
      expect(verified.map((release) => [release.number, release.faults, release.withdrawn])).toEqual(
        releases.map(({ number }) => [number, [], 0]),
      );
    }),
    { numRuns: runs(6) },
  );
});
