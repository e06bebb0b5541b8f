import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** Inputs that belong together, under a name. */
export function InputGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ width: "100%", maxWidth: 760, mb: 3 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
