import type { OutlineTask, Schedule } from "@frankpledge/mspdi";
import { owner } from "../../plan/owner.entity.ts";
import { type ProposedRow, RowNamed } from "../../record/proposal/proposal.ts";
import type { ScheduleAsked } from "./asked.ts";
import { findRoles, type Roles } from "./find-roles.ts";
import { namedFieldsOf } from "./named-fields.ts";
import type { MakingRows } from "./schedule-rows.ts";
import { placeOf } from "./told.ts";

/** The roles that answer for the projects of a schedule; those that the record lacks become owners. */
export class ProposedOwners {
  readonly #roles: Roles;
  readonly #new = new Set<string>();
  readonly #untaken: ProposedRow[] = [];

  constructor(
    schedule: Schedule,
    { roles }: ScheduleAsked,
    private readonly making: MakingRows,
  ) {
    this.#roles = findRoles(schedule, roles, making.named.ownerTitles);
  }

  /** How many resources bear no role, so that their names stay out of the record. */
  get unnamed(): number {
    return this.#roles.unnamed;
  }

  /** The owners that the record does not have, and that were named since this was last asked. */
  takeNew(): ProposedRow[] {
    return this.#untaken.splice(0);
  }

  /** The owner of a project: the custom field “Owner”, else the one role that works on it; undefined for none. */
  of(line: OutlineTask): unknown {
    const roles = this.#roles.of(line);
    const title = namedFieldsOf(line.task).owner ?? (roles.length === 1 ? roles[0] : undefined);
    if (title === undefined) {
      if (roles.length > 1) this.making.told.count("the owner, where several roles work on a project");
      return undefined;
    }
    const { named, matched } = this.making;
    const before = matched.projects.get(line.task.uid)?.ownerId;
    const known = named.isOwner(before, title) ? before : named.owners(title);
    if (known !== null) return known;
    const key = `owner ${title.toLowerCase()}`;
    if (!this.#new.has(key)) {
      this.making.told.say(
        `“${title.slice(0, 120)}” becomes an owner: check that it is a role and nobody's name.`,
      );
      this.#new.add(key);
      this.#untaken.push({
        entity: owner,
        key,
        place: placeOf(line.task),
        match: [{ title }],
        values: { title },
      });
    }
    return new RowNamed(key);
  }
}
