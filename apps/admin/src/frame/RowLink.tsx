import { Link } from "@mui/material";
import { Link as RouterLink, useCreatePath, useRecordContext } from "react-admin";
import { useEntity } from "../field/entities.ts";

/** The words of the row around, leading to its page. */
export function RowLink() {
  const { name, represent } = useEntity();
  const row = useRecordContext();
  const createPath = useCreatePath();
  if (!row) return null;
  return (
    <Link
      component={RouterLink}
      to={createPath({ resource: name, id: row.id, type: "show" })}
      sx={{ fontWeight: 600 }}
    >
      {represent(row as never)}
    </Link>
  );
}
