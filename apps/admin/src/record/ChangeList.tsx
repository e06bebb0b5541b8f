import { Box, Chip, Stack, Typography } from "@mui/material";
import { Link } from "react-admin";
import { entitiesOf, resourceFor, useRooms } from "../field/entities.ts";
import { inWords } from "../field/words.ts";
import { FieldChanges } from "./FieldChanges.tsx";
import type { Change } from "./release.ts";
import { type RowPage, rowAddress } from "./row-address.ts";

interface ChangeListProps {
  changes: readonly Change[];
  /** The page of its row that each leads to. */
  leadsTo?: RowPage;
}

/** Changes of the record, one row after another, with what each did to the row's fields. */
export function ChangeList({ changes, leadsTo }: ChangeListProps) {
  const rooms = useRooms();
  // A baseline, for one, is shown on its plan's page and has none of its own.
  const hasPage = ({ entity }: Change) => entitiesOf(rooms).some(({ name }) => name === resourceFor(entity));
  return (
    <Stack component="ul" sx={{ gap: 2, p: 0, m: 0, listStyle: "none" }}>
      {changes.map((change) => (
        <Box component="li" key={change.id} sx={{ borderTop: 1, borderColor: "divider", pt: 1.5 }}>
          <Stack direction="row" sx={{ gap: 1, alignItems: "baseline", flexWrap: "wrap", mb: 0.5 }}>
            <Chip size="small" variant="outlined" label={inWords(change.kind)} />
            <Typography variant="body2" color="textSecondary">
              {inWords(change.entity.charAt(0).toLowerCase() + change.entity.slice(1))}
            </Typography>
            <Typography sx={{ fontWeight: 600 }}>
              {hasPage(change) ? <Link to={rowAddress(change, leadsTo)}>{change.label}</Link> : change.label}
            </Typography>
          </Stack>
          <FieldChanges fields={change.fields} />
        </Box>
      ))}
    </Stack>
  );
}
