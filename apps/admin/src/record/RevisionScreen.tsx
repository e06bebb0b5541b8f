import { Alert, Box, Button, Card, CardContent, Skeleton, Stack, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, useParams } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { showTime } from "../frame/london-time.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { ChangeList } from "./ChangeList.tsx";
import type { Change } from "./release.ts";
import { type Revision, readRevision } from "./revision.ts";
import { revisionAddress } from "./revision-address.ts";

/** As many rows as are shown of one change; an import writes thousands. */
const SHOWN = 200;

/** One change of the body's record: who made it, when and why, and what it did to which rows. */
export function RevisionScreen() {
  const [body] = useChosenBody();
  const { number = "" } = useParams();
  const { data, error } = useQuery({
    queryKey: ["revision", body, number],
    queryFn: () => readRevision(body ?? "", Number(number)),
    enabled: !!body,
  });
  return (
    <>
      <PageHeading
        over={<Link to="/revisions">All changes</Link>}
        title={`Change ${number}`}
        actions={data && <Neighbours number={data.revision.number} newest={data.newest} />}
      />
      {error && <Alert severity="error">{error.message}</Alert>}
      {data === null && <Alert severity="info">This body’s record has no change {number}.</Alert>}
      {data === undefined && !error && <Skeleton variant="rounded" height={260} />}
      {data && (
        <Stack sx={{ gap: 2 }}>
          <Circumstances revision={data.revision} />
          <RowsWritten changes={data.changes} />
        </Stack>
      )}
    </>
  );
}

function Neighbours({ number, newest }: { number: number; newest: number }) {
  return (
    <Stack component="nav" aria-label="Neighbouring changes" direction="row" sx={{ gap: 1 }}>
      {number > 1 && (
        <Button component={Link} to={revisionAddress(number - 1)} rel="prev" variant="outlined" size="small">
          Previous change
        </Button>
      )}
      {number < newest && (
        <Button component={Link} to={revisionAddress(number + 1)} rel="next" variant="outlined" size="small">
          Next change
        </Button>
      )}
    </Stack>
  );
}

function Circumstances({ revision }: { revision: Revision }) {
  return (
    <Card>
      <CardContent
        component="dl"
        sx={{ m: 0, display: "grid", gridTemplateColumns: { sm: "minmax(7rem, 11rem) 1fr" }, columnGap: 2 }}
      >
        <Fact term="Who">{revision.author}</Fact>
        <Fact term="When">{showTime(revision.recordedAt)}</Fact>
        <Fact term="Why">{revision.reason ? `“${revision.reason}”` : "No reason was given."}</Fact>
        <Fact term="In effect from">{showTime(revision.effectiveAt)}</Fact>
      </CardContent>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <Box sx={{ display: "contents" }}>
      <Typography component="dt" variant="body2" color="textSecondary">
        {term}
      </Typography>
      <Typography component="dd" sx={{ m: 0, mb: 0.5, overflowWrap: "anywhere" }}>
        {children}
      </Typography>
    </Box>
  );
}

function RowsWritten({ changes }: { changes: readonly Change[] | undefined }) {
  if (!changes) {
    return (
      <Alert severity="info">
        This change opened the record: there is nothing before it to compare with.
      </Alert>
    );
  }
  const count = changes.length.toLocaleString("en-GB");
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {changes.length === 1 ? "One row" : `${count} rows`} written
        </Typography>
        <ChangeList changes={changes.slice(0, SHOWN)} leadsTo="history" />
        {changes.length > SHOWN && (
          <Typography sx={{ mt: 2 }} color="textSecondary">
            And {(changes.length - SHOWN).toLocaleString("en-GB")} more.
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}
