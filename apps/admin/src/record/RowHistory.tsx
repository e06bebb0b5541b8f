import { Alert, Box, Card, CardContent, Chip, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Link, useCreatePath, useGetOne, useParams } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { inWords } from "../field/words.ts";
import { showTime } from "../frame/london-time.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { FieldChanges } from "./FieldChanges.tsx";
import { type RowVersion, readHistory } from "./history.ts";
import { RevisionLink } from "./RevisionLink.tsx";

/** Every version of a row: who wrote it, when and why, and what it changed. */
export function RowHistory() {
  const { name, one, represent } = useEntity();
  const { id = "" } = useParams();
  const createPath = useCreatePath();
  const { data: row } = useGetOne(name, { id }, { retry: false });
  const { data: versions, error } = useQuery({ queryKey: ["history", id], queryFn: () => readHistory(id) });
  return (
    <>
      <PageHeading
        over={`History of this ${one}`}
        title={row ? represent(row as never) : "A row that was removed"}
        actions={row && <Link to={createPath({ resource: name, id, type: "show" })}>Back to the {one}</Link>}
      />
      {error && <Alert severity="error">{error.message}</Alert>}
      {!versions && !error && <Skeleton variant="rounded" height={240} />}
      <Stack component="ol" reversed sx={{ gap: 2, p: 0, m: 0, listStyle: "none" }}>
        {versions?.map((version) => (
          <Version key={version.revision.id} version={version} />
        ))}
      </Stack>
    </>
  );
}

function Version({ version: { kind, revision, fields } }: { version: RowVersion }) {
  return (
    <Card component="li">
      <CardContent>
        <Stack direction="row" sx={{ gap: 1, alignItems: "baseline", flexWrap: "wrap" }}>
          <Chip size="small" variant="outlined" label={inWords(kind)} />
          <Typography sx={{ fontWeight: 600 }}>{revision.author}</Typography>
          <Typography variant="body2" color="textSecondary">
            {showTime(revision.recordedAt)}, <RevisionLink number={revision.number} />
          </Typography>
        </Stack>
        <Typography sx={{ my: 1 }} color={revision.reason ? "textPrimary" : "textSecondary"}>
          {revision.reason ? `“${revision.reason}”` : "No reason was given."}
        </Typography>
        <Box sx={{ borderTop: 1, borderColor: "divider", pt: 1 }}>
          <FieldChanges fields={fields} />
        </Box>
      </CardContent>
    </Card>
  );
}
