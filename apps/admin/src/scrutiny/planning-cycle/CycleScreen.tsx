import { Alert, Card, CardContent, MenuItem, Skeleton, Stack, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import { useChosenBody } from "../../body/chosen-body.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { CycleTable } from "./CycleTable.tsx";
import { type PlanningCycle, readCycle } from "./planning-cycle.ts";

/** What is due when in a financial year, read from the rows that hold it. */
export function CycleScreen() {
  const [body] = useChosenBody();
  const [asked, ask] = useSearchParams();
  const year = asked.get("year");
  const { data, error } = useQuery({
    queryKey: ["planning-cycle", body, year],
    queryFn: () => readCycle(body ?? "", year),
    enabled: !!body,
  });
  return (
    <>
      <PageHeading title="Planning cycle" />
      {error && <Alert severity="error">{error.message}</Alert>}
      {!data && !error && <Skeleton variant="rounded" height={200} />}
      {data && (
        <Stack sx={{ gap: 2 }}>
          <TextField
            select
            size="small"
            label="Financial year"
            value={data.financialYear}
            onChange={({ target }) => ask({ year: target.value })}
            sx={{ maxWidth: 240 }}
          >
            {yearsToChoose(data).map((known) => (
              <MenuItem key={known} value={known}>
                {known}
              </MenuItem>
            ))}
          </TextField>
          <Card>
            <CardContent>
              <Typography sx={{ mb: 2 }}>
                Each day comes from the row it leads to: change it there. The public reads the same page from
                the latest published version.
              </Typography>
              {data.items.length === 0 ? (
                <Typography color="textSecondary">Nothing of this year is on the record.</Typography>
              ) : (
                <CycleTable items={data.items} />
              )}
            </CardContent>
          </Card>
        </Stack>
      )}
    </>
  );
}

const yearsToChoose = ({ years, financialYear }: PlanningCycle): string[] =>
  [...new Set([...years, financialYear])].sort().reverse();
