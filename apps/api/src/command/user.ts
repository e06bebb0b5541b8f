import { randomBytes } from "node:crypto";
import { OFFICES, type Office, ROLES, type Role } from "@frankpledge/domain";
import { type Command, InvalidArgumentError, Option } from "commander";
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
  office?: Office[];
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
    .addOption(officeOption("the offices that its person holds, to sign reports off"))
    .option("--password <text>", "at least 8 characters; one is made and shown once when left out")
    .action(async ({ email, name, role, body = [], office = [], password }: NewUser) => {
      if (!z.email().safeParse(email).success)
        throw new Refusal("BAD_USER_INPUT", `"${email}" is not an e-mail address.`);
      const { store, auth } = await host.record();
      await mustBeBodies(store, body);
      const made = password ?? randomBytes(12).toString("base64url");
      const { addAccount } = await auth();
      await addAccount({
        email,
        name,
        role: role.toUpperCase() as Role,
        bodies: body,
        offices: office,
        password: made,
      });
      host.print(`Added ${email.toLowerCase()}.\n`);
      if (password === undefined) host.print(`Password: ${made} (shown this once)\n`);
    });

  user
    .command("offices")
    .description("give an account the offices that its person holds, in place of those it has")
    .requiredOption("--email <address>", "the account")
    .addOption(officeOption("the offices; none when left out"))
    .action(async ({ email, office = [] }: { email: string; office?: Office[] }) => {
      const { auth } = await host.record();
      const { giveOffices } = await auth();
      await giveOffices(email, office);
      host.print(`${email.toLowerCase()} holds ${officeWords(office)}.\n`);
    });

  user
    .command("list")
    .description("list the accounts")
    .option("--json", "print them as JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const { store } = await host.record();
      const { email, name, role, bodies, offices } = users;
      const found = await store.db
        .select({ email, name, role, bodies, offices })
        .from(users)
        .orderBy(asc(email));
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

function asLine(user: {
  email: string;
  name: string;
  role: string;
  bodies: string[];
  offices: Office[];
}): string[] {
  const bodies = user.bodies.length === 0 ? "every body" : user.bodies.join(", ");
  return [user.email, user.name, user.role.toLowerCase(), bodies, officeWords(user.offices)];
}

/** An office as it is typed: "monitoring-officer". */
const typedOffice = (office: Office): string => office.toLowerCase().replaceAll("_", "-");

const officeWords = (offices: readonly Office[]): string =>
  offices.length === 0 ? "no office" : offices.map(typedOffice).join(", ");

function officeOption(words: string): Option {
  const known = new Map(OFFICES.map((office) => [typedOffice(office), office]));
  return new Option("--office <office...>", `${words} (choices: ${[...known.keys()].join(", ")})`).argParser(
    (typed, before: Office[] | undefined) => {
      const office = known.get(typed);
      if (!office) throw new InvalidArgumentError(`Allowed choices are ${[...known.keys()].join(", ")}.`);
      return [...(before ?? []), office];
    },
  );
}
