import { Button } from "@mui/material";
import { Link } from "react-admin";
import { NothingYet } from "../../frame/NothingYet.tsx";

/** A ledger without lines, which says where they come from. */
export const NoLinesYet = () => (
  <NothingYet hint="They come in files, as the finance system or the published list has them.">
    <Button
      component={Link}
      to="/imports"
      variant="contained"
      sx={{ "&&": { color: "primary.contrastText" } }}
    >
      Bring in a file
    </Button>
  </NothingYet>
);
