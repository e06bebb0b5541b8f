/**
 * Lets everyone who asks while a reading is under way share the one after it. Whoever asks is told what was read after
 * they asked, never before: what somebody has just written is seen.
 */
export function together<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Read> | null = null;
  return () => {
    next ??= last.then(() => {
      next = null;
      const reading = read();
      last = reading.catch(() => undefined);
      return reading;
    });
    return next;
  };
}
