import { Alert, Card, CardContent, Chip, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-admin";
import { exceptionsKey, nothingFound, readExceptions } from "./exceptions.ts";

/** What needs attention, on the first screen: how much each rule finds, what is off course first. */
export function AttentionCard({ body }: { body: string }) {
  const { data, error } = useQuery({ queryKey: exceptionsKey(body), queryFn: () => readExceptions(body) });
  const rules = data?.rules.filter(({ count }) => count > 0);
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          Needs attention
        </Typography>
        {error && <Alert severity="error">{error.message}</Alert>}
        {!data && !error && <Skeleton height={32} />}
        {data && rules?.length === 0 && <Typography>{nothingFound(data)}</Typography>}
        {rules && rules.length > 0 && (
          <Stack
            component="ul"
            direction="row"
            sx={{ flexWrap: "wrap", gap: 1, p: 0, m: 0, listStyle: "none" }}
          >
            {rules.map(({ kind, group, title, count }) => (
              <li key={kind}>
                <Chip
                  component={Link}
                  to={`/attention?rule=${kind}`}
                  clickable
                  variant="outlined"
                  color={group === "OFF_COURSE" ? "warning" : "default"}
                  label={`${title}: ${count.toLocaleString("en-GB")}`}
                  sx={{ "&&": { color: "text.primary" } }}
                />
              </li>
            ))}
          </Stack>
        )}
      </CardContent>
    </Card>
  );
}
