import { readFileSync } from "node:fs";
import Fastify from "fastify";

/*
 * The yardstick of the API, as a process of its own: it reads the same requests and sends the same bytes, which it
 * has in memory from the start. What it takes is what HTTP, JSON and Fastify take.
 */
const [answerFile = ""] = process.argv.slice(2);
const answer = readFileSync(answerFile, "utf8");

const server = Fastify();
server.post("/graphql", (_request, reply) => reply.type("application/json; charset=utf-8").send(answer));
server.get("/memory", () => process.memoryUsage.rss());
process.stdout.write(`${await server.listen({ port: 0, host: "127.0.0.1" })}\n`);
