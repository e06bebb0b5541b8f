import { createReadStream } from "node:fs";
import { readSchedule } from "@frankpledge/mspdi";

// The product's reading of a schedule by itself: all of its tasks, checked and kept.
const [, , path = ""] = process.argv;
const { tasks } = await readSchedule(createReadStream(path), "schedule.xml");
process.stdout.write(`${tasks.length}\n`);
