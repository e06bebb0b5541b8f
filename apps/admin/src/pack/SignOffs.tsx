import { formatPartialDate, OFFICES, type PartialDate, SIGN_OFF_WORDS } from "@frankpledge/domain";
import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { capitalised } from "../field/words.ts";
import { type PackRow, signOff, takeBackSignOffs } from "./pack-requests.ts";

interface SignOffsProps {
  pack: PackRow;
  canSign: boolean;
}

/** Who answers for what the report says, and the button by which they say so. */
export function SignOffs({ pack, canSign }: SignOffsProps) {
  const notify = useNotify();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().catch((error: Error) => notify(error.message, { type: "error" }));
    setBusy(false);
    refresh();
  };
  return (
    <>
      {OFFICES.map((role) => {
        const signed = pack.signOffs.find((one) => one.role === role);
        return (
          <Stack
            key={role}
            direction="row"
            sx={{
              alignItems: "center",
              gap: 2,
              py: 0.75,
              borderBottom: 1,
              borderColor: "divider",
              flexWrap: "wrap",
            }}
          >
            <Box sx={{ flex: "1 1 16rem" }}>
              <Typography>{capitalised(SIGN_OFF_WORDS[role])}</Typography>
              <Typography variant="body2" color="textSecondary">
                {signed
                  ? `${signed.by}, ${formatPartialDate(signed.on as PartialDate)}, at revision ${signed.revision}`
                  : "Not signed off"}
              </Typography>
            </Box>
            {canSign && (
              <Button size="small" disabled={isBusy} onClick={() => act(() => signOff(pack.id, role))}>
                {signed ? "Sign off again" : "Sign off"}
              </Button>
            )}
          </Stack>
        );
      })}
      {canSign && pack.signOffs.length > 0 && (
        <Button
          size="small"
          sx={{ mt: 1 }}
          disabled={isBusy}
          onClick={() => act(() => takeBackSignOffs(pack.id))}
        >
          Take the sign-offs back, to change it
        </Button>
      )}
    </>
  );
}
