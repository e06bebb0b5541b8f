/** What the tests are told by the environment. */
export const testSettings = {
  /** A PostgreSQL server on which the tests make and drop databases of their own; null for the embedded database. */
  databaseUrl: process.env.DATABASE_URL || null,
  /** How many random cases each property is tried on. */
  propertyRuns: Number(process.env.FRANKPLEDGE_PROPERTY_RUNS) || null,
};

/** The number of random cases of a property: what the test thinks enough, or what the environment asks for. */
export const runs = (usual: number): number => testSettings.propertyRuns ?? usual;
