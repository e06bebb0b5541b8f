import { Chip, Link, Stack, type Theme, useMediaQuery } from "@mui/material";
import { DataTable, FunctionField, List, type RaRecord, SimpleList } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { showTime } from "../frame/london-time.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { publicAddress } from "./public-address.ts";

/** The published versions of the body's record, the latest first. */
export function ReleaseList() {
  const [body] = useChosenBody();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  return (
    <>
      <PageHeading title="Published versions" />
      <List
        title=" "
        perPage={25}
        actions={false}
        exporter={false}
        storeKey={`${body}.releases`}
        empty={false}
      >
        {isWide ? (
          <DataTable rowClick={false} bulkActionButtons={false}>
            <DataTable.Col source="number" label="Version" disableSort>
              <FunctionField render={(release) => <PublicLink release={release} body={body ?? ""} />} />
            </DataTable.Col>
            <DataTable.Col source="title" label="Title" disableSort />
            <DataTable.Col source="effectiveAt" label="As the record stood" disableSort>
              <FunctionField render={effectiveAt} />
            </DataTable.Col>
            <DataTable.Col source="publishedAt" label="Published" disableSort>
              <FunctionField render={({ publishedAt }) => showTime(publishedAt)} />
            </DataTable.Col>
            <DataTable.Col source="revision" label="Last change in it" disableSort />
            <DataTable.Col source="withdrawals" label="Withdrawn texts" disableSort />
          </DataTable>
        ) : (
          <SimpleList
            rowClick={false}
            primaryText={(release) => <PublicLink release={release} body={body ?? ""} />}
            secondaryText={({ title, effectiveAt: at }) => `${title}, ${showTime(at)}`}
          />
        )}
      </List>
    </>
  );
}

const PublicLink = ({ release, body }: { release: RaRecord; body: string }) => (
  <Link href={publicAddress(body, release.number)} target="_blank" rel="noreferrer">
    Version {release.number}
  </Link>
);

const effectiveAt = (release: RaRecord) => (
  <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
    {showTime(release.effectiveAt)}
    {release.reconstructed && <Chip size="small" variant="outlined" label="Reconstructed" />}
  </Stack>
);
