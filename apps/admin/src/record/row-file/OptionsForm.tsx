import { Box, Button, Card, CardContent, Stack, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { capitalised } from "../../field/words.ts";
import type { OptionsNamed, RowFileKind } from "./row-files.ts";

interface OptionsFormProps {
  options: RowFileKind["options"];
  /** True when the file could not be understood without something that is to be named here. */
  isAsked: boolean;
  isBusy: boolean;
  onNamed: (named: OptionsNamed) => void;
}

/** What a person names where the file does not say. */
export function OptionsForm({ options, isAsked, isBusy, onNamed }: OptionsFormProps) {
  const [named, setNamed] = useState<OptionsNamed>({});
  return (
    <Card>
      <CardContent>
        <Box component="details" key={String(isAsked)} open={isAsked}>
          <Typography component="summary" sx={{ cursor: "pointer", fontWeight: 600 }}>
            What the file does not say
          </Typography>
          <Stack
            component="form"
            sx={{ gap: 2, mt: 2, maxWidth: 640 }}
            onSubmit={(event) => {
              event.preventDefault();
              onNamed(named);
            }}
          >
            {options.map(({ name, description, example }) => (
              <TextField
                key={name}
                size="small"
                label={capitalised(name)}
                placeholder={example}
                helperText={capitalised(description)}
                value={named[name] ?? ""}
                onChange={({ target }) => setNamed({ ...named, [name]: target.value })}
              />
            ))}
            <Button type="submit" variant="outlined" disabled={isBusy} sx={{ alignSelf: "flex-start" }}>
              Read it again
            </Button>
          </Stack>
        </Box>
      </CardContent>
    </Card>
  );
}
