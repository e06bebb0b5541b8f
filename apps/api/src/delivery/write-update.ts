import type { Colour } from "@frankpledge/domain";
import type { Revising } from "../record/revising.ts";
import { Refusal } from "../refusal.ts";
import { statusUpdate } from "./status-update.entity.ts";
import type { AskedProject, AskedRound } from "./update-link/asked.ts";

/** What an owner says of a project, however it came. */
export interface Answer {
  colour: Colour | null;
  narrative: string;
  percent: number | null;
  forecastEnd: string | null;
  helpNeeded: string | null;
}

/** Who says it, and what the person saw when they did. */
export interface Answering {
  answer: Answer;
  /** The role that reports. */
  reportedBy: string;
  /** The role on whose behalf an officer enters it; null when the owner did so. */
  enteredFor: string | null;
  /** The revision of the round's update that the person had before them; null when there was none. */
  seen: number | null;
}

/**
 * Writes a project's update for a round, as a draft. An update that is there already is changed, but only by whoever
 * has seen it as it stands.
 * @throws Refusal CONFLICT when somebody else's change has not been seen
 */
export async function writeUpdate(
  revising: Revising,
  round: AskedRound,
  project: AskedProject,
  { answer, reportedBy, enteredFor, seen }: Answering,
): Promise<void> {
  const standing = project.answer;
  if ((standing?.revision ?? null) !== seen)
    throw new Refusal(
      "CONFLICT",
      standing
        ? `${standing.author} has meanwhile entered an update of “${project.title}” for this round. Look at it, then send yours if it should take its place.`
        : `The update of “${project.title}” that you saw has meanwhile been removed. Send yours again if it should stand.`,
    );
  const fields = {
    ...answer,
    schemeId: answer.colour === null ? null : round.schemeId,
    positionDate: round.positionDate,
    reportedBy,
    enteredFor,
  };
  if (standing) await revising.update(statusUpdate, standing.id, fields, seen);
  else await revising.create(statusUpdate, { ...fields, projectId: project.id, roundId: round.id });
}
