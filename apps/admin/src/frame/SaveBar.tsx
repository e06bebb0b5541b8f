import { Alert } from "@mui/material";
import { SaveButton, Toolbar } from "react-admin";
import { useFormState } from "react-hook-form";

interface SaveBarProps {
  label: string;
  /** True where a form may be saved before anything is typed. */
  alwaysEnable?: boolean;
}

/** The foot of a form: saves it, and says until the next attempt why the API would not. */
export function SaveBar({ label, alwaysEnable = false }: SaveBarProps) {
  const refusal = useFormState().errors.root?.serverError?.message;
  return (
    <Toolbar sx={{ flexWrap: "wrap", gap: 1, "&&": { height: "auto", py: 1 } }}>
      <SaveButton label={label} alwaysEnable={alwaysEnable} />
      {refusal && <Alert severity="error">{refusal}</Alert>}
    </Toolbar>
  );
}
