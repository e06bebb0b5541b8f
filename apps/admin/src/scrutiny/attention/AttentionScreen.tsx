import { Alert, Card, CardContent, Pagination, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import { useChosenBody } from "../../body/chosen-body.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { ExceptionTable } from "./ExceptionTable.tsx";
import { exceptionsKey, nothingFound, readExceptions } from "./exceptions.ts";
import { RuleChoice } from "./RuleChoice.tsx";

/** How many findings stand on one page. */
const ON_A_PAGE = 50;

/** Everything that needs attention in the body's record, by the one set of rules. */
export function AttentionScreen() {
  const [body] = useChosenBody();
  const [asked, ask] = useSearchParams();
  const { data, error } = useQuery({
    queryKey: exceptionsKey(body),
    queryFn: () => readExceptions(body ?? ""),
    enabled: !!body,
  });
  const rule = data?.rules.find(({ kind }) => kind === asked.get("rule"));
  const found = data?.exceptions.filter(({ kind }) => !rule || kind === rule.kind) ?? [];
  const pages = Math.ceil(found.length / ON_A_PAGE);
  const page = Math.min(Math.max(1, Number(asked.get("page")) || 1), Math.max(1, pages));
  return (
    <>
      <PageHeading title="Needs attention" />
      {error && <Alert severity="error">{error.message}</Alert>}
      {!data && !error && <Skeleton variant="rounded" height={200} />}
      {data && (
        <Stack sx={{ gap: 2 }}>
          <RuleChoice
            rules={data.rules}
            chosen={rule?.kind ?? null}
            onChoose={(kind) => ask(kind ? { rule: kind } : {})}
          />
          <Card>
            <CardContent>
              <Typography sx={{ mb: 2 }}>
                {rule ? rule.rule : "The same rules find what the packs and the public pages list."}
              </Typography>
              {found.length === 0 ? (
                <Typography color="textSecondary">
                  {rule ? "This rule finds nothing." : nothingFound(data)}
                </Typography>
              ) : (
                <ExceptionTable
                  exceptions={found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)}
                  rules={data.rules}
                />
              )}
              {pages > 1 && (
                <Pagination
                  sx={{ mt: 2 }}
                  count={pages}
                  page={page}
                  onChange={(_, to) => ask({ ...(rule && { rule: rule.kind }), page: String(to) })}
                />
              )}
            </CardContent>
          </Card>
        </Stack>
      )}
    </>
  );
}
