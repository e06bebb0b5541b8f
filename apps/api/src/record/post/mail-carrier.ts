import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { privateFolder } from "../../database/private-folder.ts";

/** A mail as it is handed to whatever carries it. */
export interface Mail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
}

/** What carries mail: a server, or a folder that a person empties. */
export interface MailCarrier {
  /** @throws Error when it could not be handed over */
  carry(mail: Mail): Promise<void>;
}

/** How mail leaves, as the settings say. */
export interface MailSettings {
  dataDir: string;
  /** The mail server, such as smtps://user:password@mail.example.org; null to write mails to a folder. */
  smtpUrl?: string | null;
  mailFrom?: string | null;
}

/** How long a mail server may keep a person waiting. */
const PATIENCE_MS = 10_000;

const SENDER = "Frankpledge <frankpledge@localhost>";

/** Carries mail over SMTP, or without a mail server writes each mail to `outbox/` in the data folder as an .eml file. */
export function mailCarrier({ dataDir, smtpUrl, mailFrom }: MailSettings): MailCarrier {
  const from = mailFrom ?? SENDER;
  const timing = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  if (smtpUrl) {
    const transport = createTransport(smtpUrl, { from, ...timing } as never);
    return {
      async carry({ recipient, subject, text }) {
        await transport.sendMail({ to: recipient, subject, text });
      },
    };
  }
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" }, { from });
  return {
    async carry({ id, recipient, subject, text }) {
      const { message } = await composer.sendMail({ to: recipient, subject, text });
      const folder = privateFolder(join(dataDir, "outbox"));
      await writeFile(join(folder, `${id}.eml`), message as Buffer, { mode: 0o600 });
    },
  };
}
