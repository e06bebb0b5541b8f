import { Box, Button, Typography } from "@mui/material";
import { Link } from "react-admin";
import { useEntity } from "../../field/entities.ts";

/** A ledger without lines, which says where they come from. */
export function NoLinesYet() {
  const { many } = useEntity();
  return (
    <Box sx={{ py: 6, px: 2, textAlign: "center" }}>
      <Typography variant="h6" component="p">
        No {many} on this body’s record yet
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        They come in files, as the finance system or the published list has them.
      </Typography>
      <Button
        component={Link}
        to="/imports"
        variant="contained"
        sx={{ "&&": { color: "primary.contrastText" } }}
      >
        Bring in a file
      </Button>
    </Box>
  );
}
