import AddIcon from "@mui/icons-material/Add";
import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { Link, ReferenceManyField, useCanAccess, useCreatePath, useRecordContext } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { capitalised, withArticle } from "../field/words.ts";
import { RowCards } from "./RowCards.tsx";

interface RelatedRowsProps {
  /** The list that the rows are of. */
  resource: string;
  /** Their field that names the row around. */
  target: string;
  columns: string[];
  sort: string;
}

/** The rows that belong to the one around, such as a project's updates, and a way to add one. */
export function RelatedRows({ resource, target, columns, sort }: RelatedRowsProps) {
  const { one, many, Inputs } = useEntity(resource);
  const row = useRecordContext();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: "create" });
  if (!row) return null;
  return (
    <Card>
      <CardContent>
        <Stack direction="row" sx={{ justifyContent: "space-between", mb: 1 }}>
          <Typography variant="h6" component="h2">
            {capitalised(many)}
          </Typography>
          {canAccess && Inputs && (
            <Button
              component={Link}
              size="small"
              startIcon={<AddIcon />}
              to={createPath({ resource, type: "create" })}
              state={{ record: { [target]: row.id } }}
            >
              Add {withArticle(one)}
            </Button>
          )}
        </Stack>
        <ReferenceManyField
          reference={resource}
          target={target}
          perPage={100}
          sort={{ field: sort, order: "ASC" }}
          empty={
            <Typography variant="body2" color="textSecondary">
              None yet.
            </Typography>
          }
        >
          <RowCards lead={sort} columns={columns} />
        </ReferenceManyField>
      </CardContent>
    </Card>
  );
}
