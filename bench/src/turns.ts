/**
 * Measures several things in turns, so that what else the machine does falls on all alike. Each is warm before it
 * counts.
 * @returns what each run of each gave
 */
export async function inTurns<Name extends string>(
  runs: Record<Name, () => Promise<number>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  for (const name of names) await runs[name]();
  const gave = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) for (const name of names) gave[name].push(await runs[name]());
  return gave;
}
