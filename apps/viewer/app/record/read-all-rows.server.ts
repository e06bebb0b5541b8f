interface Part<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every row of a list that the API gives in parts, however many there are. */
export async function readAllRows<Row>(
  readPart: (after: string | null) => Promise<Part<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await readPart(after);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
