import { Card, CardContent, Stack, Typography } from "@mui/material";
import { Link } from "react-admin";
import { inWords } from "../field/words.ts";
import type { ReleasePreview } from "./release.ts";
import { rowAddress } from "./row-address.ts";

interface HeldBackListProps extends Pick<ReleasePreview, "heldBack"> {
  /** How many are shown; the screen of the next release shows all. */
  limit?: number;
}

/** What a version published now would leave out, and why. */
export function HeldBackList({ heldBack, limit = heldBack.length }: HeldBackListProps) {
  if (heldBack.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          Held back
        </Typography>
        <Stack component="ul" sx={{ gap: 1, pl: 2.5, m: 0 }}>
          {heldBack.slice(0, limit).map((row) => (
            <li key={row.id}>
              <Link to={rowAddress(row)}>{row.label}</Link>{" "}
              <Typography component="span" variant="body2" color="textSecondary">
                ({inWords(row.entity.charAt(0).toLowerCase() + row.entity.slice(1)).toLowerCase()}){" "}
                {row.reason}
              </Typography>
            </li>
          ))}
        </Stack>
        {heldBack.length > limit && <Link to="/publish">All {heldBack.length} that are held back</Link>}
      </CardContent>
    </Card>
  );
}
