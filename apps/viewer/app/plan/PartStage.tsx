import type { PartStage as Stage } from "@frankpledge/domain";
import { Stated } from "../text/Stated.tsx";
import { partStageWords } from "./plan-words.ts";

interface Props {
  stage: Stage | null;
  note: string | null;
}

/** How far a part of a plan has come, with what shows it (S1.1). */
export function PartStage({ stage, note }: Props) {
  return (
    <span className="lines">
      <Stated>{stage && partStageWords[stage]}</Stated>
      {note && <span className="lines__more">{note}</span>}
    </span>
  );
}
