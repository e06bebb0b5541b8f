import AddIcon from "@mui/icons-material/Add";
import { Button, Card, CardContent, Stack, type Theme, Typography, useMediaQuery } from "@mui/material";
import {
  Link,
  Pagination,
  type RaRecord,
  ReferenceManyField,
  type SortPayload,
  useCanAccess,
  useCreatePath,
  useListContext,
  useRecordContext,
} from "react-admin";
import { useEntity } from "../field/entities.ts";
import { capitalised, withArticle } from "../field/words.ts";
import { RowCards } from "./RowCards.tsx";
import { RowTable } from "./RowTable.tsx";

interface RelatedRowsProps {
  /** The list that the rows are of. */
  resource: string;
  /** Their field that names the row around. */
  target: string;
  columns: string[];
  sort: string;
  order?: SortPayload["order"];
  /** Where there are so many that a table serves better, room permitting. */
  isLong?: boolean;
  /** What a row that is added here starts with, told the row around. */
  start?: (row: never) => Record<string, unknown>;
}

const ROWS = 25;

/** The rows that belong to the one around, such as a project's updates, and a way to add one. */
export function RelatedRows({
  resource,
  target,
  columns,
  sort,
  order = "ASC",
  isLong = false,
  start,
}: RelatedRowsProps) {
  const { one, many, Inputs } = useEntity(resource);
  const row = useRecordContext();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: "create" });
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const Rows = isLong && isWide ? RowTable : RowCards;
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
              state={{ record: { [target]: row.id, ...start?.(row as never) } }}
            >
              Add {withArticle(one)}
            </Button>
          )}
        </Stack>
        <ReferenceManyField
          reference={resource}
          target={target}
          perPage={ROWS}
          sort={{ field: sort, order }}
          pagination={<MoreRows resource={resource} target={target} id={row.id} />}
          empty={
            <Typography variant="body2" color="textSecondary">
              None yet.
            </Typography>
          }
        >
          <Rows lead={sort} columns={columns} />
        </ReferenceManyField>
      </CardContent>
    </Card>
  );
}

/** The way to what one page does not hold: the next page, or their own list, which can be narrowed. */
function MoreRows({ resource, target, id }: { resource: string; target: string; id: RaRecord["id"] }) {
  const { total = 0 } = useListContext();
  const { many } = useEntity(resource);
  if (total <= ROWS) return null;
  const filter = encodeURIComponent(JSON.stringify({ [target]: id }));
  return (
    <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", flexWrap: "wrap" }}>
      <Button component={Link} size="small" to={`/${resource}?filter=${filter}`}>
        All {total} {many} in a list
      </Button>
      <Pagination rowsPerPageOptions={[]} />
    </Stack>
  );
}
