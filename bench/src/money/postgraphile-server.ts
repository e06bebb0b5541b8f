import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PgAggregatesPreset } from "@graphile/pg-aggregates";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

/*
 * A yardstick of the linked query and the grouped one: PostGraphile, which makes a GraphQL API from a database and one
 * statement from a query, over the plain tables.
 */
const [connectionString = ""] = process.argv.slice(2);

const api = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  // Whatever is asked for may be put in order, and not only what has an index of its own.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ connectionString, schemas: ["plain"] })],
  grafserv: { watch: false, graphiql: false },
});
const server = createServer();
await api.createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
