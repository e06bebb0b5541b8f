import { Alert, Card } from "@mui/material";
import { useState } from "react";
import {
  EditBase,
  SaveButton,
  SimpleForm,
  Toolbar,
  useNotify,
  useRecordContext,
  useRedirect,
} from "react-admin";
import { useEntity } from "../field/entities.ts";
import type { ApiError } from "../graphql/api-error.ts";
import { ConflictPanel } from "./ConflictPanel.tsx";
import { PageHeading } from "./PageHeading.tsx";
import { ReasonInput } from "./ReasonInput.tsx";

/**
 * Changes a row; the inputs are the entity's own. It waits for the API's word: if someone else changed the row
 * meanwhile, the person is told who and what, and keeps what they typed.
 */
export function EntityEdit() {
  const { name, Inputs } = useEntity();
  const notify = useNotify();
  const redirect = useRedirect();
  const [isConflict, setConflict] = useState(false);
  return (
    <EditBase
      mutationMode="pessimistic"
      mutationOptions={{
        onSuccess: (row) => {
          notify(`Saved as change ${row.revision}. The public sees it from the next published version on.`, {
            type: "success",
          });
          redirect("show", name, row.id);
        },
        onError: (error) => {
          const { code, body, message } = error as ApiError;
          if (code === "CONFLICT") setConflict(true);
          else if (!body?.errors) notify(message, { type: "error" });
        },
      }}
    >
      <Heading />
      <Card>
        <SimpleForm
          warnWhenUnsavedChanges
          toolbar={
            <Toolbar>
              <SaveButton label="Save" />
            </Toolbar>
          }
        >
          {isConflict && <ConflictPanel onSettled={() => setConflict(false)} />}
          <ClearedNotice />
          <Inputs />
          <ReasonInput />
        </SimpleForm>
      </Card>
    </EditBase>
  );
}

function Heading() {
  const { one, represent } = useEntity();
  const row = useRecordContext();
  return row ? <PageHeading over={`Change this ${one}`} title={represent(row as never)} /> : null;
}

function ClearedNotice() {
  return useRecordContext()?.clearance === "CLEARED" ? (
    <Alert severity="info" sx={{ mb: 2 }}>
      This text is cleared. Saving a change makes it a draft again; the public keeps seeing the cleared text
      until the draft is cleared and published.
    </Alert>
  ) : null;
}
