import { LEDGER_SOURCES, type LedgerSource } from "@frankpledge/domain";
import { Alert, Button, Pagination, Skeleton, Stack, Tab, Tabs, Typography } from "@mui/material";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { useChosenBody } from "../../body/chosen-body.ts";
import { showMoney } from "../../field/money-typed.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { LEDGERS, linesInWords } from "../ledger/ledger-words.ts";
import { allocateLines, type Lines } from "../ledger/lines.ts";
import { QueueGroups } from "./QueueGroups.tsx";
import { type Done, GROUPS, type Queue, readQueue } from "./queue.ts";

/** What is not linked to a project yet, the largest sums first, and how much is left. */
export function QueueScreen() {
  const [body = ""] = useChosenBody();
  const [search, setSearch] = useSearchParams();
  const [done, setDone] = useState<Done>();
  const queries = useQueryClient();
  const source: LedgerSource = search.get("ledger") === "POSTING" ? "POSTING" : "PAYMENT";
  const page = Math.max(0, Number(search.get("page") ?? 1) - 1) || 0;
  const { data, error } = useQuery({
    queryKey: ["queue", body, source, page],
    queryFn: () => readQueue(body, source, page),
    placeholderData: keepPreviousData,
    enabled: body !== "",
  });
  const changed = async (what: Done | undefined) => {
    setDone(what);
    await queries.invalidateQueries();
  };
  return (
    <>
      <PageHeading
        over="Not yet linked to a project"
        title={data ? leftWords(data, source) : "Not yet linked"}
      />
      <Tabs
        value={source}
        onChange={(_, chosen: LedgerSource) => {
          setDone(undefined);
          setSearch({ ledger: chosen });
        }}
        aria-label="Ledger"
        sx={{ mb: 2 }}
      >
        {LEDGER_SOURCES.toReversed().map((each) => (
          <Tab key={each} value={each} label={LEDGERS[each].title} />
        ))}
      </Tabs>
      <Stack sx={{ gap: 2 }}>
        <LastDone done={done} onUndone={() => changed(undefined)} />
        {error && <Alert severity="error">{error.message}</Alert>}
        {!data && !error && <Skeleton variant="rounded" height={320} />}
        {data?.groupCount === 0 && <Typography>Nothing waits here.</Typography>}
        {data && <QueueGroups body={body} source={source} groups={data.groups} onDone={changed} />}
        {data && data.groupCount > GROUPS && (
          <Pagination
            count={Math.ceil(data.groupCount / GROUPS)}
            page={page + 1}
            onChange={(_, chosen) => setSearch({ ledger: source, page: String(chosen) })}
          />
        )}
      </Stack>
    </>
  );
}

function leftWords({ count, amount }: Queue, source: LedgerSource): string {
  if (count === 0) return `All ${LEDGERS[source].many} are linked`;
  return `${linesInWords(count, source)} left, ${showMoney(amount)}`;
}

function LastDone({ done, onUndone }: { done: Done | undefined; onUndone: () => void }) {
  const notify = useNotify();
  const lines = done?.lines;
  const undo = async (given: Lines) => {
    try {
      await allocateLines(given, [], "Undone: given back to the rules");
      onUndone();
    } catch (error) {
      notify((error as Error).message, { type: "error" });
    }
  };
  return (
    <div role="status">
      {done && (
        <Alert
          severity="success"
          action={
            lines && (
              <Button color="inherit" size="small" onClick={() => undo(lines)}>
                Undo
              </Button>
            )
          }
        >
          {done.words}
        </Alert>
      )}
    </div>
  );
}
