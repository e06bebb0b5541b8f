import type { AuthProvider } from "react-admin";
import { ApiError } from "../graphql/api-error.ts";
import { type Account, readAccount } from "./account.ts";

/** Asked once and kept until someone signs in or out: every screen wants to know who is there. */
let account: Promise<Account | null> | undefined;

const currentAccount = (): Promise<Account | null> => {
  account ??= readAccount().catch((error) => {
    account = undefined;
    if (error instanceof ApiError && error.code === "UNAUTHENTICATED") return null;
    throw error;
  });
  return account;
};

const post = (path: string, body: object) =>
  fetch(`/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const answer = await post("sign-in/email", { email, password }).catch(() => {
      throw new Error("The server cannot be reached. Try again in a moment.");
    });
    account = undefined;
    if (answer.ok) return;
    if (answer.status === 429) throw new Error("Too many attempts. Wait a minute, then try again.");
    if (answer.status >= 500)
      throw new Error("The server could not check your password. Try again in a moment.");
    throw new Error("That email address and password do not belong together. Check both and try again.");
  },

  async logout() {
    if (account) await post("sign-out", {}).catch(() => undefined);
    account = undefined;
  },

  async checkAuth() {
    // A message of false keeps the sign-in page quiet for whoever only just arrived.
    if (!(await currentAccount())) throw Object.assign(new Error("Please sign in."), { message: false });
  },

  async checkError(error) {
    if (error?.code !== "UNAUTHENTICATED") return;
    account = undefined;
    throw new Error("Your session has ended. Please sign in again.");
  },

  async getIdentity() {
    const person = await currentAccount();
    return { id: person?.id ?? "", fullName: person?.name || person?.email || "", account: person };
  },

  /** Keeps from sight what the API would refuse: it alone decides. */
  async canAccess({ action, record }) {
    const person = await currentAccount();
    if (["list", "show", "export"].includes(action)) return true;
    const isOwnBody = !record?.body || !person?.bodies.length || person.bodies.includes(record.body.slug);
    return person?.role !== "READER" && isOwnBody;
  },
};
