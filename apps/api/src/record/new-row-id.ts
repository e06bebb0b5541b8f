import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";

// Random bytes for many ids at once: asking the system for those of each costs as much as all else that is done to a row.
const BYTES = 16;
const pool = Buffer.alloc(BYTES * 256);
let next = pool.length;

let moment = 0;
let sequence = 0;

/** An id for a new row: of version 7, each behind the one before, so that rows written together lie together. */
export function newRowId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const random = pool.subarray(next, next + BYTES);
  next += BYTES;
  const now = Date.now();
  if (now > moment) {
    moment = now;
    // One bit is left for counting on within the moment.
    sequence = random.readUInt32BE(6) >>> 1;
  } else sequence += 1;
  return v7({ random, msecs: moment, seq: sequence });
}
