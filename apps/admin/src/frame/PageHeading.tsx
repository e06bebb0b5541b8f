import { Box, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  /** What kind of page it is, above the title. */
  over?: ReactNode;
  /** What can be done here. */
  actions?: ReactNode;
}

/** The heading of a screen, which also names the browser's tab. */
export function PageHeading({ title, over, actions }: PageHeadingProps) {
  return (
    <Stack
      direction={{ xs: "column", sm: "row" }}
      sx={{ gap: 1, mb: 2, justifyContent: "space-between", alignItems: { sm: "flex-end" } }}
    >
      <title>{`${title} – Frankpledge`}</title>
      <Box sx={{ minWidth: 0 }}>
        {over && (
          <Typography variant="overline" component="p" color="textSecondary">
            {over}
          </Typography>
        )}
        <Typography variant="h5" component="h1" sx={{ overflowWrap: "anywhere" }}>
          {title}
        </Typography>
      </Box>
      {actions && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", flexShrink: 0 }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
