import { type Theme, useMediaQuery } from "@mui/material";
import { DataTable, FunctionField, List, SimpleList } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { showTime } from "../frame/london-time.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { RevisionLink } from "./RevisionLink.tsx";

/** Every change of the body's record, the latest first: who made it, when and why. */
export function RevisionList() {
  const [body] = useChosenBody();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  return (
    <>
      <PageHeading title="Changes" />
      <List
        title=" "
        perPage={25}
        actions={false}
        exporter={false}
        storeKey={`${body}.revisions`}
        empty={false}
      >
        {isWide ? (
          <DataTable rowClick={false} bulkActionButtons={false}>
            <DataTable.Col source="number" label="Change" disableSort>
              <FunctionField render={({ number }) => <RevisionLink number={number} />} />
            </DataTable.Col>
            <DataTable.Col source="author" label="Who" disableSort />
            <DataTable.Col source="recordedAt" label="When" disableSort>
              <FunctionField render={({ recordedAt }) => showTime(recordedAt)} />
            </DataTable.Col>
            <DataTable.Col source="reason" label="Why" disableSort />
          </DataTable>
        ) : (
          <SimpleList
            rowClick={false}
            primaryText={({ number, reason }) => (
              <>
                <RevisionLink number={number} />: {reason ?? "No reason was given."}
              </>
            )}
            secondaryText={({ author, recordedAt }) => `${author}, ${showTime(recordedAt)}`}
          />
        )}
      </List>
    </>
  );
}
