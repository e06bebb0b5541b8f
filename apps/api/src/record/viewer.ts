import type { Office, Role } from "@frankpledge/domain";
import { Refusal } from "../refusal.ts";

/** Who a revision or a release is by. */
export interface Author {
  /** The account; null for the command line and the loader of the example. */
  id: string | null;
  name: string;
}

/** A signed-in account. */
export interface Account extends Author {
  id: string;
  email: string;
  role: Role;
  /** The slugs of the bodies whose record the account keeps; empty for every body. */
  bodies: string[];
  /** The offices that its person holds, by which it signs reports off. */
  offices: Office[];
}

/** Who asks: an account, or null for an anonymous reader. */
export type Viewer = Account | null;

/** Whether the viewer may see a body's record between its releases. */
export function seesLive(viewer: Viewer, body: string): boolean {
  return viewer !== null && (viewer.bodies.length === 0 || viewer.bodies.includes(body));
}

/** @throws Refusal UNAUTHENTICATED */
export function mustBeSignedIn(viewer: Viewer): asserts viewer is Account {
  if (!viewer) throw new Refusal("UNAUTHENTICATED", "Sign in to change the record.");
}

/**
 * Refuses anyone who may not change a body's record.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN
 */
export function mustKeep(viewer: Viewer, body: string): Account {
  mustBeSignedIn(viewer);
  if (viewer.role === "READER")
    throw new Refusal(
      "FORBIDDEN",
      "Your account may read the record but not change it; ask an administrator.",
    );
  if (!seesLive(viewer, body))
    throw new Refusal("FORBIDDEN", `Your account does not keep the record of ${body}; ask an administrator.`);
  return viewer;
}

/**
 * Refuses anyone but an officer's account.
 * @throws Refusal UNAUTHENTICATED or FORBIDDEN
 */
export function mustSeeLive(viewer: Viewer, body: string, what: string): Account {
  if (!viewer)
    throw new Refusal("UNAUTHENTICATED", `Sign in to see ${what}; the public reads published versions.`);
  if (!seesLive(viewer, body))
    throw new Refusal(
      "FORBIDDEN",
      `Your account does not keep the record of ${body}, so it may not see ${what}.`,
    );
  return viewer;
}
