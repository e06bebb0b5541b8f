import { Alert, Card, Skeleton } from "@mui/material";
import { useState } from "react";
import { EditBase, type RaRecord, SimpleForm, useEditContext } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { PageHeading } from "./PageHeading.tsx";
import { ReasonInput } from "./ReasonInput.tsx";
import { useRowQuery } from "./row-query.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useSaveRow } from "./save-row.ts";

/** Changes a row; the inputs are the entity's own. */
export function EntityEdit() {
  return (
    <EditBase queryOptions={useRowQuery()}>
      <RowForm />
    </EditBase>
  );
}

/**
 * The form stands on the row as it was when it was opened: whatever is read afterwards, it neither moves under the
 * person's hands nor passes for what they saw.
 */
function RowForm() {
  const { one, represent } = useEntity();
  const { record, isFetching } = useEditContext<RaRecord<string>>();
  const [opened, setOpened] = useState<RaRecord<string>>();
  if (record && !isFetching && opened?.id !== record.id) setOpened(record);
  if (!opened) return <Skeleton variant="rounded" height={480} />;
  return (
    <>
      <PageHeading over={`Change this ${one}`} title={represent(opened as never)} />
      <OpenedRow opened={opened} onReopen={setOpened} />
    </>
  );
}

interface OpenedRowProps {
  opened: RaRecord<string>;
  onReopen: (row: RaRecord<string>) => void;
}

function OpenedRow({ opened, onReopen }: OpenedRowProps) {
  const { Inputs } = useEntity();
  const [isConflict, setConflict] = useState(false);
  const save = useSaveRow(opened, () => setConflict(true));
  return (
    <Card>
      <SimpleForm record={opened} onSubmit={save} warnWhenUnsavedChanges toolbar={<SaveBar label="Save" />}>
        {isConflict && (
          <ConflictPanel
            opened={opened}
            onKeep={() => setConflict(false)}
            onDiscard={(theirs) => {
              onReopen(theirs);
              setConflict(false);
            }}
          />
        )}
        {opened.clearance === "CLEARED" && (
          <Alert severity="info" sx={{ mb: 2 }}>
            This text is cleared. Saving a change makes it a draft again; the public keeps seeing the cleared
            text until the draft is cleared and published.
          </Alert>
        )}
        {Inputs && <Inputs />}
        <ReasonInput />
      </SimpleForm>
    </Card>
  );
}
