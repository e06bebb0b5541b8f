import { z } from "zod";

const port = (otherwise: number) => z.coerce.number().int().min(0).max(65535).default(otherwise);
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PORT: port(4000),
  VIEWER_PORT: port(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  FRANKPLEDGE_DATA_DIR: z.string().min(1).default(".data"),
  FRANKPLEDGE_ADMIN_EMAIL: z.email().default("admin@frankpledge.example"),
  FRANKPLEDGE_ADMIN_PASSWORD: z.string().min(8, "it needs at least 8 characters").optional(),
  FRANKPLEDGE_EXAMPLE: z.enum(["documents", "none"]).optional(),
  FRANKPLEDGE_ADDRESS: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
});

/** The settings of the API and the command line, as the README lists them. */
export interface Settings {
  /** PostgreSQL's address; null for the embedded database. */
  databaseUrl: string | null;
  port: number;
  viewerPort: number;
  /** Where the public reads the record, as packs bear it; null for the viewer's port on this machine. */
  publicUrl: string | null;
  /** The folder of the embedded database. */
  dataDir: string;
  adminEmail: string;
  /** Null when it is to be generated and shown once. */
  adminPassword: string | null;
  example: "documents" | "none";
  /** Where the office's people and the owners of projects reach the API, for the links in mails. */
  address: string;
  /** The mail server; null when mails are written to a folder. */
  smtpUrl: string | null;
  /** Whom mails are from; null for a name that says so. */
  mailFrom: string | null;
}

/**
 * Reads the environment: the only place that does.
 * @throws Error with one line that names the setting and what is wrong with it
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  // A setting left empty is one that was not given.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`The setting ${issue?.path.join(".")} cannot be used: ${issue?.message}.`);
  }
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    port: data.PORT,
    viewerPort: data.VIEWER_PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, "") ?? null,
    dataDir: data.FRANKPLEDGE_DATA_DIR,
    adminEmail: data.FRANKPLEDGE_ADMIN_EMAIL,
    adminPassword: data.FRANKPLEDGE_ADMIN_PASSWORD ?? null,
    example: data.FRANKPLEDGE_EXAMPLE ?? (data.DATABASE_URL ? "none" : "documents"),
    address: data.FRANKPLEDGE_ADDRESS?.replace(/\/+$/, "") ?? `http://localhost:${data.PORT}`,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? null,
  };
}
