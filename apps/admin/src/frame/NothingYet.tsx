import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { CreateButton } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { withArticle } from "../field/words.ts";

interface NothingYetProps {
  hint?: string;
  /** The first step, where it is not to add a row by hand. */
  children?: ReactNode;
}

/** An empty list, which says so and offers the first step. */
export function NothingYet({
  hint = "What you add stays among the officers until the next published version.",
  children,
}: NothingYetProps) {
  const { many, one } = useEntity();
  return (
    <Box sx={{ py: 6, px: 2, textAlign: "center" }}>
      <Typography variant="h6" component="p">
        No {many} on this body’s record yet
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {hint}
      </Typography>
      {children ?? <CreateButton label={`Add ${withArticle(one)}`} variant="contained" />}
    </Box>
  );
}
