import { Chip, Stack } from "@mui/material";
import type { ExceptionReport } from "./exceptions.ts";

type Rule = ExceptionReport["rules"][number];

interface RuleChoiceProps {
  rules: readonly Rule[];
  chosen: Rule["kind"] | null;
  onChoose: (kind: Rule["kind"] | null) => void;
}

/** The rules that find something, each of which can be shown alone. */
export function RuleChoice({ rules, chosen, onChoose }: RuleChoiceProps) {
  const total = rules.reduce((sum, { count }) => sum + count, 0);
  const chip = (kind: Rule["kind"] | null, title: string, count: number) => (
    <Chip
      key={kind ?? "all"}
      label={`${title}: ${count.toLocaleString("en-GB")}`}
      onClick={() => onChoose(kind)}
      aria-pressed={chosen === kind}
      color={chosen === kind ? "primary" : "default"}
      variant={chosen === kind ? "filled" : "outlined"}
    />
  );
  return (
    <Stack direction="row" role="group" aria-label="Rules" sx={{ flexWrap: "wrap", gap: 1 }}>
      {chip(null, "All", total)}
      {rules.filter(({ count }) => count > 0).map(({ kind, title, count }) => chip(kind, title, count))}
    </Stack>
  );
}
