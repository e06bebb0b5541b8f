import { TableCell, TableSortLabel } from "@mui/material";
import { useListContext } from "react-admin";

interface SortableHeadingProps {
  source: string;
  label: string;
  isSortable: boolean;
  align?: "left" | "right";
}

/** The heading of a column, which sorts the list where the API can. */
export function SortableHeading({ source, label, isSortable, align = "left" }: SortableHeadingProps) {
  const { sort, setSort } = useListContext();
  const isSorted = sort.field === source;
  const direction = sort.order === "DESC" ? "desc" : "asc";
  return (
    <TableCell align={align} sortDirection={isSorted ? direction : false}>
      {isSortable ? (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? direction : "asc"}
          onClick={() => setSort({ field: source, order: isSorted && direction === "asc" ? "DESC" : "ASC" })}
        >
          {label}
        </TableSortLabel>
      ) : (
        label
      )}
    </TableCell>
  );
}
