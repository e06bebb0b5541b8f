import { formatPartialDate, type LedgerSource, type PartialDate } from "@frankpledge/domain";
import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Link, ResourceContextProvider, useCanAccess } from "react-admin";
import { showMoney } from "../../field/money-typed.ts";
import { GiveDialog } from "../ledger/GiveDialog.tsx";
import { LEDGERS, linesWords } from "../ledger/ledger-words.ts";
import { allocateGroup, type Done, linesOfGroup, type QueueGroup } from "./queue.ts";

interface QueueGroupsProps {
  body: string;
  source: LedgerSource;
  groups: readonly QueueGroup[];
  onDone: (done: Done) => Promise<void>;
}

/** The groups of lines that wait, each with the two ways to link it. */
export function QueueGroups({ body, source, groups, onDone }: QueueGroupsProps) {
  const [asked, ask] = useState<QueueGroup>();
  const { canAccess } = useCanAccess({ resource: "allocationRules", action: "create" });
  return (
    <>
      <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: "none" }}>
        {groups.map((group) => (
          <Card component="li" key={JSON.stringify([group.supplier, group.expenseType])}>
            <CardContent
              sx={{
                display: "flex",
                gap: 2,
                flexWrap: "wrap",
                alignItems: "center",
                justifyContent: "space-between",
                "&:last-child": { pb: 2 },
              }}
            >
              <GroupWords group={group} source={source} />
              {canAccess && (
                <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
                  <Button size="small" variant="outlined" onClick={() => ask(group)}>
                    Give to a project…
                  </Button>
                  <Button
                    size="small"
                    component={Link}
                    to="/allocationRules/create"
                    state={{ record: ruleFor(group, source) }}
                  >
                    Make a rule
                  </Button>
                </Stack>
              )}
            </CardContent>
          </Card>
        ))}
      </Stack>
      {asked && (
        <ResourceContextProvider value={LEDGERS[source].resource}>
          <GiveDialog
            title={`Give ${linesWords(asked.count)} of ${asked.supplier ?? "no named supplier"} to a project`}
            onClose={() => ask(undefined)}
            onGive={async (shares, reason) => {
              const given = { body, source, group: asked };
              const ids = await linesOfGroup(given);
              const count = await allocateGroup(given, shares, reason);
              await onDone({
                words: `${count.toLocaleString("en-GB")} of ${asked.supplier ?? "no named supplier"} linked by hand, in one change.`,
                lines: ids && { body, source, ids },
              });
            }}
          />
        </ResourceContextProvider>
      )}
    </>
  );
}

function GroupWords({ group, source }: { group: QueueGroup; source: LedgerSource }) {
  const { supplier, expenseType, amount, firstDate, lastDate } = group;
  const filter = {
    ...(supplier && { supplier }),
    ...(expenseType && { expenseType }),
    linked: false,
    standing: true,
  };
  const dates = [...new Set([firstDate, lastDate])].filter((date) => date !== null);
  return (
    <div style={{ minWidth: 0 }}>
      <Typography component="h2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
        {supplier ?? "Supplier not stated"}: {showMoney(amount)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <Link to={`/${LEDGERS[source].resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`}>
          {linesWords(group.count)}
        </Link>
        , {expenseType ?? "type not stated"}
        {dates.length > 0 && `, ${dates.map((date) => formatPartialDate(date as PartialDate)).join(" to ")}`}
      </Typography>
    </div>
  );
}

/** What a rule for a group starts with. */
const ruleFor = ({ supplier, expenseType }: QueueGroup, ledger: LedgerSource) => ({
  name: [supplier, expenseType].filter(Boolean).join(", ") || null,
  ledger,
  supplier,
  expenseType,
  shares: [{ projectId: "", share: 10_000 }],
});
