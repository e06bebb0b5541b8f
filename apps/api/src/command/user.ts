import { randomBytes } from "node:crypto";
import { ROLES, type Role } from "@frankpledge/domain";
import { type Command, Option } from "commander";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { users } from "../record/account.table.ts";
import { Refusal } from "../refusal.ts";
import { aligned } from "./aligned.ts";
import { mustBeBodies } from "./bodies.ts";
import type { CommandHost } from "./host.ts";

interface NewUser {
  email: string;
  name: string;
  role: string;
  body?: string[];
  password?: string;
}

export function addUserCommands(program: Command, host: CommandHost): void {
  const user = program.command("user").description("the accounts of those who keep the record");

  user
    .command("add")
    .description("add an account")
    .requiredOption("--email <address>", "the address to sign in with")
    .requiredOption("--name <name>", "the name that the record shows beside the account's changes")
    .addOption(
      new Option("--role <role>", "what the account may do")
        .choices(ROLES.map((role) => role.toLowerCase()))
        .makeOptionMandatory(),
    )
    .option("--body <slug...>", "the policing bodies it works for; every body when left out")
    .option("--password <text>", "at least 8 characters; one is made and shown once when left out")
    .action(async ({ email, name, role, body = [], password }: NewUser) => {
      if (!z.email().safeParse(email).success)
        throw new Refusal("BAD_USER_INPUT", `"${email}" is not an e-mail address.`);
      const { store, auth } = await host.record();
      await mustBeBodies(store, body);
      const made = password ?? randomBytes(12).toString("base64url");
      const { addAccount } = await auth();
      await addAccount({ email, name, role: role.toUpperCase() as Role, bodies: body, password: made });
      host.print(`Added ${email.toLowerCase()}.\n`);
      if (password === undefined) host.print(`Password: ${made} (shown this once)\n`);
    });

  user
    .command("list")
    .description("list the accounts")
    .option("--json", "print them as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const { store } = await host.record();
      const { email, name, role, bodies } = users;
      const found = await store.db.select({ email, name, role, bodies }).from(users).orderBy(asc(email));
      if (json) host.print(`${JSON.stringify(found, null, 2)}\n`);
      else if (found.length === 0) host.print("There are no accounts yet.\n");
      else host.print(aligned(found.map(asLine)));
    });

  user
    .command("key")
    .description("make an API key for a program to send as Authorization: Bearer …")
    .requiredOption("--email <address>", "the account that the program acts for")
    .requiredOption("--name <name>", "what the key is for")
    .action(async ({ email, name }: { email: string; name: string }) => {
      const { auth } = await host.record();
      const { addApiKey } = await auth();
      host.print(`API key: ${await addApiKey(email, name)} (shown this once)\n`);
    });
}

function asLine(user: { email: string; name: string; role: string; bodies: string[] }): string[] {
  const bodies = user.bodies.length === 0 ? "every body" : user.bodies.join(", ");
  return [user.email, user.name, user.role.toLowerCase(), bodies];
}
