import { LEDGER_SOURCES, type LedgerSource } from "@frankpledge/domain";
import { Alert, Box, Card, CardContent, Typography } from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link, useRecordContext } from "react-admin";
import { useWatch } from "react-hook-form";
import { useChosenBody } from "../../body/chosen-body.ts";
import { showMoney } from "../../field/money-typed.ts";
import { LEDGERS, linesInWords } from "../ledger/ledger-words.ts";
import { isRuleWhole, previewRule, type RulePreviewed, type RuleTrial, trialOf } from "./rule-preview.ts";

/** How long a person may pause before the preview follows what they typed, in milliseconds. */
const PAUSE = 500;

/** What the rule in the form around would do to the lines that are there, before it is saved. */
export function RulePreview() {
  const values = useWatch() as Record<string, unknown>;
  const kept = useRecordContext();
  const trial = usePaused(JSON.stringify(trialOf(values)));
  const rule = JSON.parse(trial) as RuleTrial;
  const isWhole = isRuleWhole(values);
  const id = kept?.revision === undefined ? null : String(kept.id);
  return (
    <Box component="section" aria-label="What it would do" sx={{ width: "100%", mb: 3 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        What it would do
      </Typography>
      {!isWhole && (
        <Typography color="textSecondary">
          Say which lines it is for and where they go: then this shows how many would change.
        </Typography>
      )}
      <Box role="status" sx={{ display: "grid", gap: 2, gridTemplateColumns: { lg: "1fr 1fr" } }}>
        {(isWhole ? (rule.ledger ? [rule.ledger] : LEDGER_SOURCES) : []).map((source) => (
          <PreviewOf key={source} source={source} trial={trial} id={id} />
        ))}
      </Box>
    </Box>
  );
}

function PreviewOf({ source, trial, id }: { source: LedgerSource; trial: string; id: string | null }) {
  const [body = ""] = useChosenBody();
  const { data, error } = useQuery({
    queryKey: ["rule-preview", body, source, trial, id],
    queryFn: () => previewRule(body, source, JSON.parse(trial), id),
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (error) return <Alert severity="info">{error.message}</Alert>;
  if (!data) return null;
  return (
    <Card>
      <CardContent>
        <Typography sx={{ fontWeight: 600 }}>{changeWords(data, source)}</Typography>
        {data.decided > 0 && (
          <>
            <Typography variant="body2" color="textSecondary">
              This rule would decide for {data.decided.toLocaleString("en-GB")} of them,{" "}
              {showMoney(data.decidedAmount)}. The largest:
            </Typography>
            <Samples source={source} samples={data.samples} />
          </>
        )}
      </CardContent>
    </Card>
  );
}

function Samples({ source, samples }: { source: LedgerSource; samples: RulePreviewed["samples"] }) {
  return (
    <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
      {samples.map(({ id, supplier, description, paidOn, amount }) => (
        <li key={id}>
          <Link to={`/${LEDGERS[source].resource}/${id}/show`} target="_blank" rel="noreferrer">
            {supplier ?? description ?? "Not described"}
          </Link>
          , {showMoney(amount)}
          {paidOn && `, ${paidOn}`}
        </li>
      ))}
    </Box>
  );
}

function changeWords({ changed, changedAmount }: RulePreviewed, source: LedgerSource): string {
  if (changed === 0) return `No ${LEDGERS[source].many} would change.`;
  return `${linesInWords(changed, source)}, ${showMoney(changedAmount)}, would be linked otherwise than now.`;
}

/** A value as it was when it last rested. */
function usePaused(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
