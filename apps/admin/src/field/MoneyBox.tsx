import { TextField } from "@mui/material";
import { useState } from "react";
import { readMoney, showMoney, type TypedMoney } from "./money-typed.ts";

interface MoneyBoxProps {
  label: string;
  value: string | null | undefined;
  onChange: (typed: TypedMoney) => void;
  onBlur?: () => void;
  help?: string;
  error?: string | undefined;
  required?: boolean;
}

/** A box for pounds as people type them, which says what it understood. */
export function MoneyBox({ label, value, onChange, onBlur, help, error, required }: MoneyBoxProps) {
  const [text, setText] = useState(() => showMoney(value));
  const [told, setTold] = useState(value);
  // The value changed from outside, as when a form is reset.
  if (value !== told) {
    setTold(value);
    setText(showMoney(value));
  }
  const { understood } = readMoney(text);
  return (
    <TextField
      label={label}
      value={text}
      required={required ?? false}
      placeholder="£1.8m, 350k or 1,234.56"
      error={!!error}
      helperText={error ?? [understood && `Understood: ${understood}.`, help].filter(Boolean).join(" ")}
      onChange={(event) => {
        const typed = readMoney(event.target.value);
        setText(event.target.value);
        setTold(typed.value);
        onChange(typed);
      }}
      onBlur={() => onBlur?.()}
    />
  );
}
