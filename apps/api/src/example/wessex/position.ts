import type { Colour, ProjectStage } from "@frankpledge/domain";
import { project } from "../../delivery/project.entity.ts";
import { statusUpdate } from "../../delivery/status-update.entity.ts";
import type { Revising } from "../../record/revising.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

/** What an update moves on the project itself. */
interface Move {
  forecastEnd?: string;
  stage?: ProjectStage;
  completedOn?: string;
}

/** When it came, where that was not with the others. */
interface Arrival {
  received?: string;
}

/** What the owner of a project reported for a quarter. */
export interface Report extends Move, Arrival {
  project: string;
  /** Null when the project is not rated, as while it is on hold. */
  colour: Colour | null;
  percent: number | null;
  narrative: string;
}

/** A quarter's reports, all for the same date. */
export interface Position {
  date: string;
  /** The day on which the reports came, of a quarter in which a round asked for them. */
  received?: string;
  reports: Report[];
}

/** A report in one line of code, so that a quarter reads as a table. */
export const report = (
  code: string,
  colour: Colour | null,
  percent: number | null,
  narrative: string,
  move: Move & Arrival = {},
): Report => ({ project: code, colour, percent, narrative, ...move });

/** Writes a quarter's reports and what they move on the projects. @returns the ids of the updates, to be cleared */
export async function writePosition(
  revising: Revising,
  rows: WessexRows,
  { date, received: withOthers, reports }: Position,
): Promise<string[]> {
  const written: string[] = [];
  const roundId = rows.has(`round ${date}`) ? rows.id(`round ${date}`) : null;
  for (const { project: code, colour, percent, narrative, received = withOthers, ...move } of reports) {
    const projectId = rows.id(`project ${code}`);
    if (move.forecastEnd) rows.forecastEnds.set(code, move.forecastEnd);
    const { id } = await revising.create(statusUpdate, {
      projectId,
      schemeId: rows.id("delivery scheme"),
      positionDate: date,
      colour,
      percent,
      narrative,
      forecastEnd: rows.forecastEnds.get(code) ?? null,
      reportedBy: "Project owner",
      roundId,
      receivedOn: received ?? null,
      source: SYNTHETIC,
    });
    written.push(id);
    if (Object.keys(move).length > 0) await revising.update(project, projectId, move);
  }
  return written;
}
