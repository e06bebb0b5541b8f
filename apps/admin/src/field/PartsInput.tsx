import AddIcon from "@mui/icons-material/Add";
import { Button } from "@mui/material";
import type { ReactNode } from "react";
import { ArrayInput, SimpleFormIterator, useSimpleFormIterator } from "react-admin";
import type { FieldDescription } from "./describe-field.ts";
import type { FieldInputProps } from "./field-input.ts";
import { FieldSet } from "./field-set.ts";

interface PartsInputProps extends FieldInputProps {
  field: FieldDescription;
  /** The inputs of one part. */
  children: ReactNode;
}

/** The parts a row holds, such as a fund's tranches: they travel with the row, and change with it. */
export function PartsInput({ field, children, ...props }: PartsInputProps) {
  return (
    <ArrayInput {...props}>
      <SimpleFormIterator
        fullWidth
        disableClear
        getItemLabel={(place) => `${place + 1}.`}
        addButton={<AddPartButton label={props.label} />}
        // The buttons of a part would show to a mouse alone.
        sx={{ "& .RaSimpleFormIterator-line > .RaSimpleFormIterator-action": { visibility: "visible" } }}
      >
        <FieldSet.Provider value={field.item}>{children}</FieldSet.Provider>
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function AddPartButton({ label }: { label: string }) {
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>
      Add to the {label.toLowerCase()}
    </Button>
  );
}
