/**
 * The links that are part of a circle, a waiting for b and b for a: none of them could ever begin.
 * @param waits for each, those that it waits for
 * @returns the members of each circle, in no order that matters
 */
export function findCircles<Name>(waits: ReadonlyMap<Name, readonly Name[]>): Name[][] {
  const order = new Map<Name, number>();
  const lowest = new Map<Name, number>();
  const open: Name[] = [];
  const isOpen = new Set<Name>();
  const circles: Name[][] = [];
  // A list in place of a recursion: a chain of links may be as long as the schedule.
  const visit = (start: Name) => {
    const path: { name: Name; next: number }[] = [];
    const enter = (name: Name) => {
      order.set(name, order.size);
      lowest.set(name, order.size - 1);
      open.push(name);
      isOpen.add(name);
      path.push({ name, next: 0 });
    };
    enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const next = waits.get(at.name)?.[at.next++];
      if (next !== undefined) {
        if (!order.has(next)) enter(next);
        else if (isOpen.has(next)) lower(at.name, order.get(next) ?? 0);
        continue;
      }
      path.pop();
      const reached = lowest.get(at.name) ?? 0;
      const before = path.at(-1);
      if (before) lower(before.name, reached);
      if (reached !== order.get(at.name)) continue;
      const members = open.splice(open.lastIndexOf(at.name));
      for (const name of members) isOpen.delete(name);
      const [only] = members;
      if (members.length > 1 || (only !== undefined && waits.get(only)?.includes(only)))
        circles.push(members);
    }
  };
  const lower = (name: Name, to: number) => lowest.set(name, Math.min(lowest.get(name) ?? to, to));
  for (const name of waits.keys()) if (!order.has(name)) visit(name);
  return circles;
}
