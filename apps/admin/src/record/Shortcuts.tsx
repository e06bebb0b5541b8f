import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { Link, useCanAccess } from "react-admin";

const SHORTCUTS = [
  ["Add a status update", "/statusUpdates/create"],
  ["Add a reading", "/readings/create"],
  ["Record a decision", "/decisions/create"],
  ["Add a project", "/projects/create"],
  ["Record a meeting", "/meetings/create"],
] as const;

/** What an officer does most; nothing for an account that only reads. */
export function Shortcuts() {
  const { canAccess } = useCanAccess({ resource: "projects", action: "create" });
  if (!canAccess) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          Go to
        </Typography>
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          {SHORTCUTS.map(([words, to]) => (
            <Button key={to} component={Link} to={to} variant="outlined" size="small">
              {words}
            </Button>
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
