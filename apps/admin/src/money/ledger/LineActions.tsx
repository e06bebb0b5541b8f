import RulesIcon from "@mui/icons-material/AutoFixHigh";
import GiveIcon from "@mui/icons-material/CallSplit";
import CorrectIcon from "@mui/icons-material/EditNote";
import ReverseIcon from "@mui/icons-material/Undo";
import { Typography } from "@mui/material";
import { useState } from "react";
import { Button, type RaRecord, useCanAccess, useNotify, useRefresh } from "react-admin";
import { useChosenBody } from "../../body/chosen-body.ts";
import { useEntity } from "../../field/entities.ts";
import { ReasonDialog } from "../../frame/ReasonDialog.tsx";
import { ChosenLines } from "./ChosenLines.tsx";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { GiveDialog } from "./GiveDialog.tsx";
import { sourceOf } from "./ledger-words.ts";
import { allocateLines, type Lines, reverseLines } from "./lines.ts";

interface LineActionsProps {
  ids: string[];
  /** The line, where it is one. */
  line: RaRecord | undefined;
  onDone?: () => void;
}

/** What can be done to lines of the ledger around; each is one revision. */
export function LineActions({ ids, line, onDone }: LineActionsProps) {
  const { name, one, many } = useEntity();
  const [body = ""] = useChosenBody();
  const [asking, ask] = useState<"give" | "rules" | "correct" | "reverse">();
  const notify = useNotify();
  const refresh = useRefresh();
  const { canAccess } = useCanAccess({ resource: name, action: "edit" });
  if (!canAccess) return null;
  const what = ids.length === 1 ? `this ${one}` : `these ${ids.length} ${many}`;
  const lines: Lines = { body, source: sourceOf(name), ids };
  const close = () => ask(undefined);
  const done = (words: string) => {
    notify(words, { type: "success" });
    onDone?.();
    refresh();
  };
  const howMany = (count: number) => (count === 1 ? `One ${one}` : `${count} ${many}`);

  return (
    <>
      <Button label="Give to a project…" onClick={() => ask("give")}>
        <GiveIcon />
      </Button>
      <Button label="Back to the rules" onClick={() => ask("rules")}>
        <RulesIcon />
      </Button>
      <Button label="Correct…" onClick={() => ask("correct")}>
        <CorrectIcon />
      </Button>
      <Button label="Reverse…" color="error" onClick={() => ask("reverse")}>
        <ReverseIcon />
      </Button>
      {asking === "give" && (
        <GiveDialog
          title={`Give ${what} to a project`}
          onClose={close}
          onGive={async (shares, reason) =>
            done(`${howMany(await allocateLines(lines, shares, reason))} linked by hand, in one change.`)
          }
        >
          <ChosenLines ids={ids} />
        </GiveDialog>
      )}
      {asking === "rules" && (
        <ReasonDialog
          title={`Give ${what} back to the rules?`}
          does="Back to the rules"
          onClose={close}
          onConfirm={async (reason) =>
            done(`${howMany(await allocateLines(lines, [], reason))} given back to the rules.`)
          }
        >
          <ChosenLines ids={ids} />
          <Typography>
            What was linked by hand is undone. The first rule that fits decides; where none fits, it is not
            linked.
          </Typography>
        </ReasonDialog>
      )}
      {asking === "correct" && (
        <CorrectDialog what={what} lines={lines} line={line} onClose={close} onDone={done} />
      )}
      {asking === "reverse" && (
        <ReasonDialog
          title={`Reverse ${what}?`}
          does="Reverse"
          isDangerous
          isReasonRequired
          onClose={close}
          onConfirm={async (reason = "") => done(`${howMany(await reverseLines(lines, reason))} taken back.`)}
        >
          <ChosenLines ids={ids} />
          <Typography>
            Nothing is deleted: a line of the opposite amount takes each back, and both stay on the record.
          </Typography>
        </ReasonDialog>
      )}
    </>
  );
}
