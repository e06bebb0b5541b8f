import { Box, Typography } from "@mui/material";
import { AppBar, LoadingIndicator, ToggleThemeButton, UserMenu, useGetIdentity } from "react-admin";
import { BodySwitcher } from "../body/BodySwitcher.tsx";
import { Mark } from "./Mark.tsx";

export function Bar() {
  const { identity } = useGetIdentity();
  return (
    <AppBar alwaysOn userMenu={<UserMenu label={identity?.fullName || "Your account"} />} toolbar={<Tools />}>
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
