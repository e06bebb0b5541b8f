import { Alert, Box, Card, CardContent, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Link, useCanAccess } from "react-admin";
import { useChosenBody } from "../../body/chosen-body.ts";
import { showMoney } from "../../field/money-typed.ts";
import { showTime } from "../../frame/london-time.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { LEDGERS, linesWords } from "../ledger/ledger-words.ts";
import { FileForm } from "./FileForm.tsx";
import { STATES } from "./import-words.ts";
import { type ImportFacts, readImports } from "./imports.ts";

/** Where a file is handed in, and what became of those before it. */
export function ImportList() {
  const [body = ""] = useChosenBody();
  const { canAccess } = useCanAccess({ resource: "payments", action: "create" });
  const { data, error } = useQuery({
    queryKey: ["imports", body],
    queryFn: () => readImports(body),
    enabled: body !== "",
  });
  return (
    <>
      <PageHeading title="Bring in a file" />
      <Stack sx={{ gap: 2 }}>
        {canAccess ? (
          <FileForm body={body} />
        ) : (
          <Alert severity="info">Your account reads the record; an officer brings files in.</Alert>
        )}
        {error && <Alert severity="error">{error.message}</Alert>}
        {data && data.length > 0 && (
          <Card>
            <CardContent>
              <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
                Files before
              </Typography>
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
                {data.map((one) => (
                  <Box component="li" key={one.id} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
                    <FileBefore one={one} />
                  </Box>
                ))}
              </Box>
            </CardContent>
          </Card>
        )}
      </Stack>
    </>
  );
}

function FileBefore({ one }: { one: ImportFacts }) {
  const hasLines = one.state === "STAGED" || one.state === "COMMITTED" || one.state === "UNDONE";
  return (
    <>
      <Link to={`/imports/${one.id}`}>{one.fileName}</Link>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
        {STATES[one.state]}
        {hasLines && `: ${linesWords(one.accepted)}, ${showMoney(one.acceptedSum)}`}.{" "}
        {LEDGERS[one.source].title}, {one.author}, {showTime(one.startedAt)}.
      </Typography>
    </>
  );
}
