import { Box, Typography } from "@mui/material";
import { AppBar, LoadingIndicator, ToggleThemeButton } from "react-admin";
import { BodySwitcher } from "../body/BodySwitcher.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { Mark } from "./Mark.tsx";

export function Bar() {
  return (
    <AppBar alwaysOn userMenu={<AccountMenu />} toolbar={<Tools />}>
      <Box sx={{ display: { xs: "none", sm: "flex" }, alignItems: "center", gap: 1, mr: 3 }}>
        <Mark fontSize="small" />
        <Typography component="span" sx={{ fontWeight: 600, letterSpacing: "0.01em" }}>
          Frankpledge
        </Typography>
      </Box>
      <BodySwitcher />
      <Box sx={{ flex: 1 }} />
    </AppBar>
  );
}

function Tools() {
  return (
    <>
      <ToggleThemeButton />
      <Box sx={{ display: { xs: "none", sm: "block" } }}>
        <LoadingIndicator />
      </Box>
    </>
  );
}
