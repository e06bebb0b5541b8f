import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { showTime } from "../../frame/london-time.ts";
import type { Answer, MailReport, OwnerAsked } from "./desk.ts";

const day = (text: string): string => formatPartialDate(text as PartialDate);

/** What came of a round's question to one project. */
export function answerWords({ state, receivedOn }: Pick<Answer, "state" | "receivedOn">): string {
  const on = receivedOn ? ` on ${day(receivedOn)}` : "";
  switch (state) {
    case "RECEIVED":
      return `Received${on}`;
    case "LATE":
      return `Received late${on}`;
    case "MISSING":
      return "Missing";
    default:
      return "Not yet received";
  }
}

/** How many projects of a round have answered. */
export function countWords(answers: readonly Pick<Answer, "state">[]): string {
  const of = (...states: string[]) => answers.filter(({ state }) => states.includes(state)).length;
  const parts = [
    `${of("RECEIVED", "LATE")} of ${answers.length} received`,
    of("LATE") > 0 && `${of("LATE")} of them late`,
    of("MISSING") > 0 && `${of("MISSING")} missing`,
    of("DUE") > 0 && `${of("DUE")} not due yet`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** How an owner's link and the mail that carried it stand. */
export function linkWords({ link, mail }: Pick<OwnerAsked, "link" | "mail">): string {
  if (!link) return "No link yet.";
  const states = {
    OPEN: `Link open until ${showTime(link.expiresAt)}`,
    EXPIRED: `Link expired ${showTime(link.expiresAt)}`,
    REVOKED: "Link taken back",
  };
  const used = link.used > 0 ? `, used ${link.used === 1 ? "once" : `${link.used} times`}` : "";
  const post = !mail
    ? ""
    : mail.sentAt
      ? ` Mailed ${showTime(mail.sentAt)}.`
      : ` Its mail waits${mail.failure ? `. ${mail.failure}` : "."}`;
  return `${states[link.state]}${used}.${post}`;
}

/** What came of sending. */
export function sentWords({ sent, waiting, problem, leftOut }: MailReport): string {
  const parts = [
    sent > 0 || waiting === 0 ? `${sent} ${sent === 1 ? "mail" : "mails"} sent.` : "",
    waiting > 0 ? `${waiting} ${waiting === 1 ? "waits" : "wait"}.` : "",
    problem ?? "",
    ...leftOut,
  ];
  return parts.filter(Boolean).join(" ");
}
