import { Alert, Box, Skeleton, Typography } from "@mui/material";
import { useGetMany } from "react-admin";
import { useEntity } from "../../field/entities.ts";
import { chosenLines } from "./chosen-lines.ts";
import { linesInWords, sourceOf } from "./ledger-words.ts";
import type { NamedLine } from "./line-words.ts";

/** Exactly the lines that a dialog acts on, also those that the list does not show. */
export function ChosenLines({ ids }: { ids: string[] }) {
  const { name } = useEntity();
  const { data, isPending, error } = useGetMany(name, { ids });
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (isPending || !data) return <Skeleton variant="rounded" height={60} />;
  const { sum, named, more } = chosenLines(data as unknown as NamedLine[]);
  return (
    <Box>
      <Typography>{`${linesInWords(ids.length, sourceOf(name))}, ${sum} in all:`}</Typography>
      <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
        {named.map((words, place) => (
          <Typography component="li" variant="body2" key={`${place} ${words}`}>
            {words}
          </Typography>
        ))}
        {more > 0 && <Typography component="li" variant="body2">{`and ${more} more`}</Typography>}
      </Box>
    </Box>
  );
}
