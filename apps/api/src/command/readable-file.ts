import { access, constants, stat } from "node:fs/promises";
import { Refusal } from "../refusal.ts";

/** @param name what the person called it @throws Refusal when there is no such file, or it cannot be read */
export async function mustBeReadable(path: string, name: string): Promise<void> {
  try {
    if (!(await stat(path)).isFile()) throw new Refusal("BAD_USER_INPUT", `${name} is not a file.`);
    await access(path, constants.R_OK);
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    const { code } = thrown as NodeJS.ErrnoException;
    throw new Refusal(
      "NOT_FOUND",
      code === "EACCES" ? `The file ${name} may not be read by this user.` : `There is no file ${name}.`,
    );
  }
}
