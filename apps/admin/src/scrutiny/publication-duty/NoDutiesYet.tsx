import { Box, Stack, Typography } from "@mui/material";
import { CreateButton } from "react-admin";
import { AddOrderItems } from "./AddOrderItems.tsx";

/** The empty list of what must be published, with the step that fills most of it. */
export function NoDutiesYet() {
  return (
    <Box sx={{ py: 6, px: 2, textAlign: "center" }}>
      <Typography variant="h6" component="p">
        Nothing is listed yet that this body must publish
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        Begin with the items of the Specified Information Order, then say where each is and when it was last
        published.
      </Typography>
      <Stack sx={{ gap: 1, alignItems: "center" }}>
        <AddOrderItems />
        <CreateButton label="Add one of your own" />
      </Stack>
    </Box>
  );
}
