import { Box } from "@mui/material";
import type { ReactNode } from "react";

/** What may be wider than its place, such as a table on a telephone: it scrolls by itself, by the keyboard too. */
export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={label}>
    {children}
  </Box>
);
