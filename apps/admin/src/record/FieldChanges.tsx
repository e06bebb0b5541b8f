import { Box, Typography } from "@mui/material";
import type { FieldChange } from "./history.ts";

/** What a change did to each field: before and after, one above the other where there is little room. */
export function FieldChanges({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: "grid",
        gridTemplateColumns: { sm: "minmax(7rem, 11rem) 1fr" },
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      {fields.map(({ field, label, before, after }) => (
        <Box key={field} sx={{ display: "contents" }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography
            component="dd"
            variant="body2"
            sx={{ m: 0, mb: 1, whiteSpace: "pre-line", overflowWrap: "anywhere" }}
          >
            {before && <Was text={before} />}
            {after ? <Now text={after} /> : <em>{before ? "now empty" : "not stated"}</em>}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

const Was = ({ text }: { text: string }) => (
  <Box component="del" sx={{ display: "block", color: "text.secondary" }}>
    {text}
  </Box>
);

const Now = ({ text }: { text: string }) => (
  <Box component="ins" sx={{ display: "block", textDecoration: "none", fontWeight: 500 }}>
    {text}
  </Box>
);
