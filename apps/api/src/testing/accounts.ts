import { OFFICES } from "@frankpledge/domain";
import type { Auth } from "../record/auth.ts";
import type { Account } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";

/** The slug of the policing body that a test's record is of. */
export const BODY = "testshire";

const account = (
  role: Account["role"],
  name: string,
  bodies: string[],
  offices: Account["offices"] = [],
): Account => ({
  id: name.toLowerCase().replaceAll(" ", "-"),
  email: `${name.toLowerCase().replaceAll(" ", ".")}@frankpledge.example`,
  name,
  role,
  bodies,
  offices,
});

export const administrator = account("ADMINISTRATOR", "Ada Administrator", []);
/** An officer who holds every office, so that a test of something else signs whatever it needs. */
export const officer = account("OFFICER", "Olive Officer", [BODY], [...OFFICES]);
/** An officer of the same body who holds no office but that of the chief finance officer. */
export const financeOfficer = account("OFFICER", "Fern Finance", [BODY], ["FINANCE"]);
/** An officer of another body. */
export const stranger = account("OFFICER", "Sam Stranger", ["elsewhere"]);
export const reader = account("READER", "Rita Reader", [BODY]);

const accounts = [administrator, officer, financeOfficer, stranger, reader];

/** Knows an account by its id sent as a key: for tests of what an account may do, not of how it signs in. */
export const knownAccounts: Auth = {
  async viewerOf(headers) {
    const id = headers.get("authorization")?.replace("Bearer ", "");
    return accounts.find((one) => one.id === id) ?? null;
  },
  handle: () => notForSigningIn(),
  addAccount: () => notForSigningIn(),
  giveOffices: () => notForSigningIn(),
  addApiKey: () => notForSigningIn(),
};

function notForSigningIn(): never {
  throw new Refusal("FORBIDDEN", "These accounts are a test's: nobody signs in to them.");
}
