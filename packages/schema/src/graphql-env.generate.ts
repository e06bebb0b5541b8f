import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { minifyIntrospection, outputIntrospectionFile } from "@gql.tada/internal";
import { buildSchema, introspectionFromSchema } from "graphql";

const sdlFile = fileURLToPath(new URL("../schema.graphql", import.meta.url));
export const environmentFile = fileURLToPath(new URL("./graphql-env.d.ts", import.meta.url));

/** What gql.tada types documents by, as it follows from the committed schema. */
export function generateEnvironment(): string {
  const schema = buildSchema(readFileSync(sdlFile, "utf8"));
  const introspection = introspectionFromSchema(schema, { descriptions: false });
  return outputIntrospectionFile(minifyIntrospection(introspection), {
    fileType: environmentFile,
    shouldPreprocess: true,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(environmentFile, generateEnvironment());
}
