import { Alert } from "@mui/material";
import { useWatch } from "react-hook-form";
import { orderQuestion } from "./order-question.ts";

/** Under the sums of the form around: what looks wrong with them, if anything does. */
export function OrderQuestion() {
  const [ordered, received] = useWatch({ name: ["ordered", "received"] });
  const question = orderQuestion(ordered, received);
  return (
    question && (
      <Alert severity="warning" role="status" sx={{ my: 1 }}>
        {question}
      </Alert>
    )
  );
}
