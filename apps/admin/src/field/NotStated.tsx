import { Box } from "@mui/material";

/** The place of a value that nothing states; unknown is not nil. */
export const NotStated = () => (
  <Box component="span" role="img" aria-label="not stated" sx={{ color: "text.secondary" }}>
    –
  </Box>
);
