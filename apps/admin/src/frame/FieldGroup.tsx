import { Box, Typography } from "@mui/material";
import { useFieldLabel } from "../field/field-label.ts";
import { RowField } from "../field/RowField.tsx";

/** Fields of the row around that belong together, under a name. */
export function FieldGroup({ title, sources }: { title: string; sources: string[] }) {
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: "grid",
          gridTemplateColumns: { sm: "minmax(9rem, 14rem) 1fr" },
          columnGap: 3,
          rowGap: { xs: 0, sm: 1 },
        }}
      >
        {sources.map((source) => (
          <FieldLine key={source} source={source} />
        ))}
      </Box>
    </Box>
  );
}

function FieldLine({ source }: { source: string }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {useFieldLabel(source)}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{ m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0, overflowWrap: "anywhere" }}
      >
        <RowField source={source} />
      </Typography>
    </>
  );
}
