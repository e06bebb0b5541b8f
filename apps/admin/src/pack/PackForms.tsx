import { Button, Card, CardContent, Stack, Typography } from "@mui/material";
import { useRecordContext } from "react-admin";
import { formsOf, type PackRow } from "./pack-requests.ts";

/** The report as it reads now: a draft with what the record says at this moment, a final one for ever the same. */
export function PackForms() {
  const pack = useRecordContext<PackRow>();
  if (!pack) return null;
  const { finalRelease } = pack;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 0.5 }}>
          {finalRelease === null
            ? "The draft as it stands now"
            : `Final in published version ${finalRelease}`}
        </Typography>
        <Typography sx={{ mb: 1.5 }} color="textSecondary">
          {finalRelease === null
            ? "Its figures are those of the record at this moment, drafts among them. Nobody but the office can read it."
            : "It says the same for ever, to everyone."}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
          {formsOf(pack).map(({ form, word, address }) => (
            <Button
              key={form}
              variant={form === "html" ? "contained" : "outlined"}
              size="small"
              href={address}
              {...(form === "html" ? { target: "_blank", rel: "noreferrer" } : {})}
            >
              {word}
            </Button>
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
