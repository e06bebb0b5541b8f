import { Card } from "@mui/material";
import { CreateBase, SimpleForm, TextInput, useNotify, useRedirect } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { capitalised, withArticle } from "../field/words.ts";
import { PageHeading } from "./PageHeading.tsx";
import { seenFrom } from "./publication-words.ts";
import { ReasonInput } from "./ReasonInput.tsx";
import { SaveBar } from "./SaveBar.tsx";

/** Adds a row; the inputs are the entity's own. */
export function EntityCreate() {
  const { name, one, Inputs } = useEntity();
  const notify = useNotify();
  const redirect = useRedirect();
  return (
    <CreateBase
      mutationOptions={{
        onSuccess: (row) => {
          notify(`${capitalised(one)} added. ${seenFrom(row)}`, {
            type: "success",
          });
          redirect("show", name, row.id);
        },
      }}
    >
      <PageHeading title={`Add ${withArticle(one)}`} />
      <Card>
        <SimpleForm warnWhenUnsavedChanges toolbar={<SaveBar label={`Add the ${one}`} alwaysEnable />}>
          {Inputs && <Inputs />}
          <ReasonInput>
            <TextInput
              source="slug"
              label="Address"
              helperText="In lower-case words with hyphens; made from its name when left empty. It never changes afterwards."
            />
          </ReasonInput>
        </SimpleForm>
      </Card>
    </CreateBase>
  );
}
