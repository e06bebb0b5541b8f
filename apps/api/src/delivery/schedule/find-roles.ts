import type { OutlineTask, Schedule, ScheduleResource } from "@frankpledge/mspdi";

/** The roles that the resources of a schedule stand for. */
export interface Roles {
  /** The roles assigned to a line, or to the tasks below it where it has none of its own; each once. */
  of(line: OutlineTask): string[];
  /** Resources that work on tasks and bear no role: they may be people, so no name of theirs is kept. */
  unnamed: number;
}

/**
 * Finds the role of each resource without taking a person's name for one: the role that the officer named, a custom
 * field “Role”, a generic resource's own name, its group, or a name that is an owner's on record already.
 * @param named roles by the resource's name in lower case
 * @param known the titles of the owners on record
 */
export function findRoles(
  { resources, assignments }: Schedule,
  named: ReadonlyMap<string, string>,
  known: readonly string[],
): Roles {
  const titles = new Set(known.map((title) => title.toLowerCase()));
  const byUid = new Map<number, string | null>();
  for (const resource of resources)
    if (resource.kind === "WORK" && resource.name !== null)
      byUid.set(resource.uid, roleOf(resource, named, titles));
  const byTask = new Map<number, Set<string>>();
  for (const { taskUid, resourceUid } of assignments) {
    const role = byUid.get(resourceUid);
    if (!role) continue;
    const roles = byTask.get(taskUid) ?? new Set();
    byTask.set(taskUid, roles.add(role));
  }
  const below = (line: OutlineTask): string[] => {
    const found = new Set<string>();
    const left = [line];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (const role of byTask.get(next.task.uid) ?? []) found.add(role);
      left.push(...next.children);
    }
    return [...found];
  };
  return {
    of: (line) => (byTask.has(line.task.uid) ? [...(byTask.get(line.task.uid) ?? [])] : below(line)),
    unnamed: [...byUid.values()].filter((role) => role === null).length,
  };
}

function roleOf(
  { name, group, generic, custom }: ScheduleResource,
  named: ReadonlyMap<string, string>,
  titles: ReadonlySet<string>,
): string | null {
  const ownName = name ?? "";
  const given = named.get(ownName.toLowerCase());
  if (given !== undefined) return given;
  const field = [...custom].find(([field]) => field.trim().toLowerCase() === "role")?.[1];
  if (field !== undefined) return field;
  if (generic || titles.has(ownName.toLowerCase())) return ownName;
  return group;
}
