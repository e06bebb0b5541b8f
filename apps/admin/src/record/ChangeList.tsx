import { Box, Chip, Stack, Typography } from "@mui/material";
import { Link } from "react-admin";
import { inWords } from "../field/words.ts";
import { FieldChanges } from "./FieldChanges.tsx";
import type { Change } from "./release.ts";
import { rowAddress } from "./row-address.ts";

/** Changes of the record, one row after another, with what each did to the row's fields. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
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
              <Link to={rowAddress(change)}>{change.label}</Link>
            </Typography>
          </Stack>
          <FieldChanges fields={change.fields} />
        </Box>
      ))}
    </Stack>
  );
}
