import { WHOLE_SHARE } from "@frankpledge/domain";
import AddIcon from "@mui/icons-material/Add";
import { Alert, Box, Button, Checkbox, FormControlLabel } from "@mui/material";
import { ArrayInput, SimpleFormIterator, useSimpleFormIterator, useWrappedSource } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { ReferenceRowInput } from "../../field/ReferenceRowInput.tsx";
import { ShareInput } from "./ShareInput.tsx";
import { readShare, sharesSum } from "./share-words.ts";

interface Part {
  /** Null: outside the plan's projects; empty: not chosen yet. */
  projectId?: string | null;
  share?: number | string;
}

/** Where a line goes, in shares that are never more than all of it. */
export function SharesInput() {
  const parts = (useWatch({ name: "shares" }) ?? []) as (Part | null)[];
  const { words, isFault } = sharesSum(parts.map((part) => shareOf(part?.share)));
  return (
    <Box sx={{ width: "100%" }}>
      <ArrayInput source="shares" label="Where it goes" validate={sharesFault} helperText={false}>
        <SimpleFormIterator
          fullWidth
          disableClear
          disableReordering
          getItemLabel={false}
          addButton={<AddShare left={WHOLE_SHARE - sum(parts)} />}
          sx={{ "& .RaSimpleFormIterator-line > .RaSimpleFormIterator-action": { visibility: "visible" } }}
        >
          <ShareOfProject />
        </SimpleFormIterator>
      </ArrayInput>
      {parts.length > 0 && (
        <Alert severity={isFault ? "error" : "info"} role="status">
          {words}
        </Alert>
      )}
    </Box>
  );
}

function ShareOfProject() {
  const source = useWrappedSource("projectId");
  const { setValue } = useFormContext();
  const chosen: unknown = useWatch({ name: source });
  const isOutside = chosen === null;
  return (
    <Box sx={{ width: "100%", display: "grid", gridTemplateColumns: { sm: "1fr 8rem" }, columnGap: 2 }}>
      {isOutside ? (
        <Box sx={{ alignSelf: "center" }}>Outside the plan’s projects</Box>
      ) : (
        <ReferenceRowInput
          source="projectId"
          entity="Project"
          within={undefined}
          label="Project"
          helperText={false}
          defaultValue=""
          validate={[(id: unknown) => (id === "" || id === undefined ? "Choose a project." : undefined)]}
        />
      )}
      <ShareInput source="share" label="Share in %" helperText={false} />
      <FormControlLabel
        sx={{ mt: -1 }}
        control={
          <Checkbox
            checked={isOutside}
            onChange={(_, checked) => setValue(source, checked ? null : "", { shouldDirty: true })}
          />
        }
        label="Outside the plan’s projects"
      />
    </Box>
  );
}

function AddShare({ left }: { left: number }) {
  const { add, total } = useSimpleFormIterator();
  return (
    <Button
      size="small"
      startIcon={<AddIcon />}
      onClick={() => add({ projectId: "", share: Math.max(left, 1) })}
    >
      {total ? "Share it with another project" : "Choose where it goes"}
    </Button>
  );
}

/** The shares of a form as the API takes them. */
export const sharesTyped = (parts: unknown): { projectId: string | null; share: number }[] =>
  ((parts ?? []) as Part[]).map(({ projectId, share }) => ({
    projectId: projectId || null,
    share: shareOf(share) ?? 0,
  }));

const shareOf = (share: number | string | undefined): number | undefined =>
  typeof share === "string" ? readShare(share) : share;

const sum = (parts: readonly (Part | null)[]): number =>
  parts.reduce((before, part) => before + (shareOf(part?.share) ?? 0), 0);

function sharesFault(parts: unknown): string | undefined {
  const given = (parts ?? []) as (Part | null)[];
  if (given.length === 0) return "Say at least one project that the lines are for.";
  return sum(given) > WHOLE_SHARE ? "The shares are more than 100 % together." : undefined;
}
