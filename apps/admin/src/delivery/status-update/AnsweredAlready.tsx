import { graphql } from "@frankpledge/schema";
import { Alert, AlertTitle, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { Link, useRecordContext } from "react-admin";
import { useFormState, useWatch } from "react-hook-form";
import { request } from "../../graphql/request.ts";

const updateInRound = graphql(`
  query UpdateInRound($project: ID!, $round: ID!) {
    statusUpdates(filter: { projectId: { eq: $project }, roundId: { eq: $round } }, first: 1) {
      nodes { id narrative colour reportedBy enteredFor }
    }
  }
`);

/**
 * Shows a person who enters an update what somebody else entered for the same project in the same round, before and
 * after they send their own: a round takes one update of a project.
 */
export function AnsweredAlready() {
  const row = useRecordContext();
  const [project, round] = useWatch({ name: ["projectId", "roundId"] }) as (string | null | undefined)[];
  // Somebody else may have been quicker: it is asked again with every attempt to save.
  const { submitCount } = useFormState();
  const { data: theirs } = useQuery({
    queryKey: ["update-in-round", project, round, submitCount],
    queryFn: async () =>
      (await request(updateInRound, { project: String(project), round: String(round) })).statusUpdates
        .nodes[0] ?? null,
    enabled: !row?.id && !!project && !!round,
  });
  if (!theirs) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2, width: "100%" }}>
      <AlertTitle>This project has an update for this round already</AlertTitle>
      <Typography variant="body2" sx={{ whiteSpace: "pre-line" }}>
        {[theirs.reportedBy ?? theirs.enteredFor, theirs.narrative].filter(Boolean).join(": ")}
      </Typography>
      <Link to={`/statusUpdates/${theirs.id}`}>Change that one instead</Link>
    </Alert>
  );
}
