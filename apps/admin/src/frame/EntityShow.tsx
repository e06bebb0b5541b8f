import HistoryIcon from "@mui/icons-material/History";
import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { type ReactNode, useEffect } from "react";
import { EditButton, Link, ShowBase, useCreatePath, useRecordContext } from "react-admin";
import { useBodies } from "../body/bodies.ts";
import { useChosenBody } from "../body/chosen-body.ts";
import { useEntity } from "../field/entities.ts";
import { capitalised } from "../field/words.ts";
import { ClearanceChip } from "./ClearanceChip.tsx";
import { ClearButton } from "./ClearButton.tsx";
import { FieldGroup } from "./FieldGroup.tsx";
import { showTime } from "./london-time.ts";
import { PageHeading } from "./PageHeading.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import { useRowQuery } from "./row-query.ts";

interface EntityShowProps {
  children: ReactNode;
  /** Rows that belong to this one. */
  related?: ReactNode;
  /** What can be done with it, where that is not to change or to remove it. */
  actions?: ReactNode;
}

/** One row for a reader, and what can be done with it. */
export function EntityShow({ children, related, actions }: EntityShowProps) {
  return (
    <ShowBase queryOptions={useRowQuery()}>
      <Shown related={related} actions={actions}>
        {children}
      </Shown>
    </ShowBase>
  );
}

function Shown({ children, related, actions }: EntityShowProps) {
  const { name, one, represent, Inputs } = useEntity();
  const row = useRecordContext();
  const createPath = useCreatePath();
  useBodyOf(row?.body?.slug);
  if (!row) return null;
  const history = `${createPath({ resource: name, id: row.id, type: "edit" })}/history`;
  return (
    <>
      <PageHeading
        over={capitalised(one)}
        title={represent(row as never)}
        actions={
          actions ??
          (Inputs && (
            <>
              <ClearButton />
              <EditButton variant="outlined" />
              <Button component={Link} to={history} size="small" startIcon={<HistoryIcon />}>
                History
              </Button>
              <RemoveButton />
            </>
          ))
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Card>
          <CardContent>
            {row.clearance && (
              <Stack direction="row" sx={{ gap: 1, mb: 2, flexWrap: "wrap", alignItems: "center" }}>
                <ClearanceChip />
                {row.clearedBy && (
                  <Typography variant="body2" color="textSecondary">
                    by {row.clearedBy}, {showTime(row.clearedAt)}
                  </Typography>
                )}
              </Stack>
            )}
            {children}
            <FieldGroup
              title="Record"
              sources={["source", "slug", "revision"].filter((source) => source in row)}
            />
          </CardContent>
        </Card>
        {related}
      </Stack>
    </>
  );
}

/** A link may lead to another body's row: the screens around then show that body's record. */
function useBodyOf(slug: string | undefined) {
  const [chosen, choose] = useChosenBody();
  const isOpen = useBodies().some((body) => body.slug === slug);
  useEffect(() => {
    if (isOpen && slug !== chosen) choose(slug);
  }, [isOpen, slug, chosen, choose]);
}
