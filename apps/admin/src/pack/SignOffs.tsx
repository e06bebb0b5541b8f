import {
  formatPartialDate,
  OFFICE_TITLES,
  OFFICES,
  type PartialDate,
  SIGN_OFF_WORDS,
} from "@frankpledge/domain";
import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useGetIdentity, useNotify, useRefresh } from "react-admin";
import { capitalised } from "../field/words.ts";
import type { Account } from "../session/account.ts";
import { type PackRow, signOff, takeBackSignOffs } from "./pack-requests.ts";

interface SignOffsProps {
  pack: PackRow;
  canSign: boolean;
}

/** Which offices answer for what the report says, and the button by which whoever holds one says so. */
export function SignOffs({ pack, canSign }: SignOffsProps) {
  const notify = useNotify();
  const refresh = useRefresh();
  const { identity } = useGetIdentity();
  const held = (identity?.account as Account | undefined)?.offices ?? [];
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
                  ? `Signed off, ${formatPartialDate(signed.on as PartialDate)}, at revision ${signed.revision}`
                  : "Not signed off"}
              </Typography>
            </Box>
            {canSign && held.includes(role) && (
              <Button size="small" disabled={isBusy} onClick={() => act(() => signOff(pack.id, role))}>
                {signed ? "Sign off again" : "Sign off"}
              </Button>
            )}
          </Stack>
        );
      })}
      {canSign && held.length < OFFICES.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {held.length > 0
            ? `Your account signs as ${held.map((office) => OFFICE_TITLES[office]).join(" and ")}; others hold the other offices.`
            : "Your account holds no office that signs reports off."}
        </Typography>
      )}
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
