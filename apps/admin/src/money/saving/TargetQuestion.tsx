import { Alert } from "@mui/material";
import { useWatch } from "react-hook-form";
import { targetQuestion } from "./target-question.ts";

/** Under the target of the form around: what looks wrong with it, if anything does. */
export function TargetQuestion() {
  const question = targetQuestion(useWatch({ name: "target" }));
  return (
    question && (
      <Alert severity="warning" role="status" sx={{ my: 1 }}>
        {question}
      </Alert>
    )
  );
}
