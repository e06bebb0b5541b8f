import { List, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useSidebarState } from "react-admin";

/** The links of one room, under its name where there is room for it. */
export function MenuRoom({ name, children }: { name?: string; children: ReactNode }) {
  const [isOpen] = useSidebarState();
  const heading = useId();
  return (
    <>
      {name && (
        <Typography
          id={heading}
          component="p"
          variant="overline"
          color="textSecondary"
          sx={{ px: 2, pt: 0.5, opacity: isOpen ? 1 : 0, whiteSpace: "nowrap" }}
        >
          {name}
        </Typography>
      )}
      <List disablePadding dense {...(name && { "aria-labelledby": heading })}>
        {children}
      </List>
    </>
  );
}
