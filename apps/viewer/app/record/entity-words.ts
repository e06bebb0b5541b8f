/** What the public calls the rows of the record, one and several, in the order in which a reader would look. */
const entityWords: readonly (readonly [entity: string, several: string])[] = [
  ["PolicingBody", "The policing body"],
  ["Plan", "Plans"],
  ["Priority", "Priorities"],
  ["Workstream", "Workstreams and portfolio areas"],
  ["Commitment", "Pledges"],
  ["Project", "Projects"],
  ["StatusUpdate", "Updates"],
  ["Decision", "Decisions"],
  ["Fund", "Funds and reserves"],
  ["Meeting", "Meetings"],
  ["Question", "Questions and answers"],
  ["RagScheme", "Rating schemes"],
  ["Owner", "Owners"],
  ["LocalArea", "Areas"],
  ["Baseline", "Original plans"],
];

/** Rows under the words for what they are. */
export function groupByEntity<Row extends { entity: string }>(
  rows: readonly Row[],
): { title: string; rows: Row[] }[] {
  const known = new Set(entityWords.map(([entity]) => entity));
  return [
    ...entityWords.map(([entity, title]) => ({ title, rows: rows.filter((row) => row.entity === entity) })),
    { title: "Other", rows: rows.filter((row) => !known.has(row.entity)) },
  ].filter((group) => group.rows.length > 0);
}
