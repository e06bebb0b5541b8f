import { chmodSync, lstatSync, mkdirSync } from "node:fs";

/**
 * Makes sure of a folder that no other user of the machine can look into.
 * @returns its path
 * @throws Error with one sentence when something else has the name, or the folder is another user's
 */
export function privateFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  // The super user may chmod another's folder, but the other could still open it again.
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid()))
    throw new Error(`${path} is not a folder of your own, so nothing can safely be kept there.`);
  chmodSync(path, 0o700);
  return path;
}
