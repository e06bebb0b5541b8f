import { OFFICE_TITLES } from "@frankpledge/domain";
import { Box, Divider, Typography } from "@mui/material";
import { Logout, UserMenu, useGetIdentity } from "react-admin";
import { inWords } from "../field/words.ts";
import type { Account } from "../session/account.ts";

/** Who is signed in, what the account may do, and the offices that its person holds. */
export function AccountMenu() {
  const { identity } = useGetIdentity();
  const account = identity?.account as Account | null | undefined;
  return (
    <UserMenu label={identity?.fullName || "Your account"}>
      {account && (
        <Box component="li" sx={{ px: 2, py: 1, maxWidth: 320 }}>
          <Typography>{account.email}</Typography>
          <Typography variant="body2" color="textSecondary">
            {inWords(account.role)}
            {account.bodies.length > 0 && ` of ${account.bodies.join(", ")}`}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {account.offices.length > 0
              ? `Signs reports off as: ${account.offices.map((office) => OFFICE_TITLES[office]).join(", ")}`
              : "Holds no office that signs reports off"}
          </Typography>
        </Box>
      )}
      <Divider component="li" />
      <Logout />
    </UserMenu>
  );
}
