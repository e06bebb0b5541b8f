import { TableProblem } from "@frankpledge/tabular";
import { londonDay } from "../record/london-time.ts";
import type { FileKind, OptionsNamed, RowFile } from "../record/proposal/file-kind.ts";
import type { ProposalReport } from "../record/proposal/report.ts";
import { type Taking, takeProposal } from "../record/proposal/take-proposal.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { scheduleAsTable } from "./another-kind.ts";

/** A file of rows, and how it is to be taken in. */
export interface FileTaking extends Taking {
  kind: FileKind;
  file: RowFile;
  options: OptionsNamed;
}

/**
 * Reads a file and takes its rows into the record as one revision, or says what would come of it.
 * @throws Refusal with one sentence when the file cannot be understood
 */
export async function takeFile(
  store: Store,
  { kind, file, options, ...taking }: FileTaking,
): Promise<ProposalReport> {
  const asked = { body: taking.body, options, today: londonDay(store.now()) };
  const propose = await kind.read(file, asked).catch(async (thrown) => {
    if (!(thrown instanceof TableProblem)) throw thrown;
    throw new Refusal("BAD_USER_INPUT", (await scheduleAsTable(file)) ?? thrown.message);
  });
  const reason = taking.reason?.trim() || `Brought in from ${file.name}`;
  return await takeProposal(store, { ...taking, reason }, propose);
}
