import PictureIcon from "@mui/icons-material/AddPhotoAlternate";
import { Alert, Box, Button, FormHelperText, Typography } from "@mui/material";
import { useRef, useState } from "react";
import { useInput, useRecordContext } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { sendFile } from "../graphql/send-file.ts";
import type { FieldInputProps } from "./field-input.ts";
import { pictureAddress } from "./picture-address.ts";

/** A picture that is handed in as it is chosen, and kept with the row when that is saved. */
export function PictureInput({ source, label, helperText, validate }: FieldInputProps) {
  const { field, fieldState } = useInput({ source, ...(validate ? { validate } : {}) });
  const [chosen] = useChosenBody();
  const body = useRecordContext<{ id: string; body?: { slug: string } }>()?.body?.slug ?? chosen ?? "";
  const [sent, setSent] = useState<number>();
  const [fault, setFault] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const hash = String(field.value ?? "");

  const take = async (given: File | undefined) => {
    if (!given) return;
    setFault(undefined);
    setSent(0);
    const query = new URLSearchParams({ body, name: given.name });
    await sendFile(`/pictures?${query}`, given, setSent)
      .then(field.onChange)
      .catch((error: Error) => setFault(error.message));
    setSent(undefined);
  };

  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" component="p" sx={{ mb: 0.5 }}>
        {label}
      </Typography>
      {hash && (
        <Box
          component="img"
          src={pictureAddress(body, hash)}
          alt="As it was handed in"
          sx={{ display: "block", maxWidth: 320, maxHeight: 200, mb: 1, border: 1, borderColor: "divider" }}
        />
      )}
      <Button
        variant="outlined"
        size="small"
        startIcon={<PictureIcon />}
        disabled={sent !== undefined}
        onClick={() => file.current?.click()}
      >
        {hash ? "Choose another picture" : "Choose a picture"}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={label}
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        onChange={({ target }) => void take(target.files?.[0]).then(() => (target.value = ""))}
      />
      <div role="status">
        {sent !== undefined && (
          <Typography variant="body2">
            {sent < 1 ? `Sending: ${Math.round(sent * 100)} %` : "Sent. The server makes it ready…"}
          </Typography>
        )}
      </div>
      {fault && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {fault}
        </Alert>
      )}
      {fieldState.invalid && <FormHelperText error>Choose a picture.</FormHelperText>}
      <FormHelperText>
        {helperText || "A PNG or JPEG. What a camera notes beside it is left out."}
      </FormHelperText>
    </Box>
  );
}
