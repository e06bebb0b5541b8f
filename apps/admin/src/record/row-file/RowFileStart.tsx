import {
  Alert,
  Box,
  Card,
  CardContent,
  Link as DownloadLink,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useCanAccess } from "react-admin";
import { useNavigate } from "react-router-dom";
import { useChosenBody } from "../../body/chosen-body.ts";
import { FileDrop } from "../../frame/FileDrop.tsx";
import { showTime } from "../../frame/london-time.ts";
import { PageHeading } from "../../frame/PageHeading.tsx";
import { RevisionLink } from "../RevisionLink.tsx";
import { type RowFileKind, readBefore, readKinds, uploadRows } from "./row-files.ts";

/** Where a file of rows is handed in, the files to fill in, and what was taken in before. */
export function RowFileStart() {
  const [body = ""] = useChosenBody();
  const { canAccess } = useCanAccess({ resource: "plans", action: "create" });
  const kinds = useQuery({ queryKey: ["row-file-kinds"], queryFn: readKinds });
  const before = useQuery({
    queryKey: ["row-files", body],
    queryFn: () => readBefore(body),
    enabled: body !== "",
  });
  const error = kinds.error ?? before.error;
  return (
    <>
      <PageHeading title="Bring in rows" />
      <Stack sx={{ gap: 2 }}>
        {error && <Alert severity="error">{error.message}</Alert>}
        {kinds.data && canAccess && <RowFileForm body={body} kinds={kinds.data} />}
        {!canAccess && (
          <Alert severity="info">Your account reads the record; an officer brings files in.</Alert>
        )}
        {before.data && <FilesToFillIn body={body} plans={before.data.plans} />}
        {before.data && before.data.files.length > 0 && (
          <Card>
            <CardContent>
              <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
                Files before
              </Typography>
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
                {before.data.files.map(({ id, fileName, author, handedInAt, revision }) => (
                  <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
                    <Typography sx={{ overflowWrap: "anywhere" }}>{fileName}</Typography>
                    <Typography variant="body2" color="textSecondary">
                      {revision !== null && <RevisionLink number={revision} />}, {author},{" "}
                      {showTime(handedInAt)}
                    </Typography>
                  </Box>
                ))}
              </Box>
            </CardContent>
          </Card>
        )}
      </Stack>
    </>
  );
}

function RowFileForm({ body, kinds }: { body: string; kinds: readonly RowFileKind[] }) {
  const [kind, setKind] = useState(kinds[0]?.name ?? "");
  const navigate = useNavigate();
  return (
    <Card>
      <CardContent sx={{ maxWidth: 760 }}>
        <FormControl>
          <FormLabel id="kind-of-file">What does the file hold?</FormLabel>
          <RadioGroup aria-labelledby="kind-of-file" value={kind} onChange={(_, chosen) => setKind(chosen)}>
            {kinds.map(({ name, title, forms }) => (
              <FormControlLabel
                key={name}
                value={name}
                control={<Radio />}
                label={
                  <>
                    {title}
                    <Typography variant="body2" color="textSecondary">
                      {forms.charAt(0).toUpperCase() + forms.slice(1)}.
                    </Typography>
                  </>
                }
                sx={{ mb: 1 }}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <FileDrop
          words="the file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.xml"
          onFile={async (file, onProgress) =>
            navigate(`/row-files/${await uploadRows({ body, kind, file }, onProgress)}`)
          }
        />
      </CardContent>
    </Card>
  );
}

function FilesToFillIn({ body, plans }: { body: string; plans: readonly { slug: string; title: string }[] }) {
  const address = (file: string) => `/downloads/${body}/${file}`;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          Files to fill in
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1, maxWidth: "65ch" }}>
          A plan as it stands comes in again unchanged: change cells in a spreadsheet, and only those differ.
        </Typography>
        <Stack component="ul" sx={{ m: 0, pl: 2.5, gap: 0.5 }}>
          {plans.map(({ slug, title }) => (
            <li key={slug}>
              <DownloadLink href={address(`plan-workbook.xlsx?plan=${slug}`)}>
                {title} as it stands
              </DownloadLink>
            </li>
          ))}
          <li>
            <DownloadLink href={address("plan-template.xlsx")}>
              An empty plan, with how to fill it in
            </DownloadLink>
          </li>
          <li>
            <DownloadLink href={address("measures-workbook.csv")}>
              All readings of measures as they stand
            </DownloadLink>
          </li>
          <li>
            <DownloadLink href={address("measures-template.csv")}>An empty list of readings</DownloadLink>
          </li>
        </Stack>
      </CardContent>
    </Card>
  );
}
