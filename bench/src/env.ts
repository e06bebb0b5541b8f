/** The PostgreSQL server on which the product is measured as well; null to measure the embedded database alone. */
export const databaseUrl: string | null = process.env.DATABASE_URL || null;

/** The environment of what is started for comparison: that of the product. */
export const productionEnvironment = { ...process.env, NODE_ENV: "production" };
