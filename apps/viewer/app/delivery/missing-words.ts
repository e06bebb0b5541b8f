import { dateWords } from "../text/date-words.ts";

/** A call for updates, as far as it concerns one project. */
interface Call {
  title: string;
  dueOn: string | null;
  state: "DUE" | "RECEIVED" | "LATE" | "MISSING";
  receivedOn: string | null;
}

/** What a reader should know of how a project answered a call for updates; null where it answered in time. */
export function missingWords({ title, dueOn, state, receivedOn }: Call): string | null {
  const due = dueOn ? dateWords(dueOn) : "";
  switch (state) {
    case "MISSING":
      return `No update for ${title} is published. It was due on ${due}.`;
    case "LATE":
      return `The update for ${title} came late${receivedOn ? `, on ${dateWords(receivedOn)}` : ""}. It was due on ${due}.`;
    case "DUE":
      return due ? `The update for ${title} is due on ${due}.` : null;
    default:
      return null;
  }
}
