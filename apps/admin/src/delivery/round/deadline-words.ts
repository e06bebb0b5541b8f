import { formatPartialDate, type PartialDate } from "@frankpledge/domain";

export interface Deadline {
  dueOn: string;
  stated: boolean;
  papersOn: string | null;
  hostOn: string | null;
}

const day = (text: string): string => formatPartialDate(text as PartialDate);

/** By when updates are due, and how that comes about. */
export function deadlineWords({ dueOn, stated, papersOn, hostOn }: Deadline): string {
  if (papersOn === null) return `${day(dueOn)}, as stated.`;
  const host =
    hostOn === null || hostOn === papersOn ? "" : `, and with the host authority by ${day(hostOn)}`;
  const papers = `The papers must be public by ${day(papersOn)}${host}.`;
  return `${day(dueOn)}${stated ? ", as stated" : ""}. ${papers}`;
}
