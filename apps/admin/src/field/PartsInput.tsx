import AddIcon from "@mui/icons-material/Add";
import { Button } from "@mui/material";
import type { ReactNode } from "react";
import { ArrayInput, SimpleFormIterator } from "react-admin";
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
        getItemLabel={(place) => `${place + 1}.`}
        addButton={
          <Button size="small" startIcon={<AddIcon />}>
            Add to the {props.label.toLowerCase()}
          </Button>
        }
      >
        <FieldSet.Provider value={field.item}>{children}</FieldSet.Provider>
      </SimpleFormIterator>
    </ArrayInput>
  );
}
