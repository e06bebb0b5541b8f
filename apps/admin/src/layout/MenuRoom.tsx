import ClosedIcon from "@mui/icons-material/ExpandMore";
import { Button, List, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useLocation, useSidebarState, useStore } from "react-admin";

interface MenuRoomProps {
  name?: string;
  /** The addresses of its links; a room of many is folded until one is needed. */
  paths?: readonly string[];
  children: ReactNode;
}

/** A room of more links than these can be folded. */
const FEW = 4;

/** The links of one room, under its name where there is room for it. */
export function MenuRoom({ name, paths = [], children }: MenuRoomProps) {
  const [isOpen] = useSidebarState();
  const { pathname } = useLocation();
  const [chosen, choose] = useStore<boolean | undefined>(`menu.${name}`);
  const heading = useId();
  const list = useId();
  const isHere = paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  const isFoldable = paths.length > FEW;
  const isUnfolded = !isFoldable || (chosen ?? isHere);
  const words = { px: 2, pt: 0.5, opacity: isOpen ? 1 : 0, whiteSpace: "nowrap" } as const;
  return (
    <>
      {name && !isFoldable && (
        <Typography id={heading} component="p" variant="overline" color="textSecondary" sx={words}>
          {name}
        </Typography>
      )}
      {name && isFoldable && (
        <Button
          id={heading}
          fullWidth
          color="inherit"
          aria-expanded={isUnfolded}
          aria-controls={list}
          {...(!isOpen && { "aria-label": name, title: name })}
          onClick={() => choose(!isUnfolded)}
          endIcon={<ClosedIcon sx={{ transform: isUnfolded ? "rotate(180deg)" : "none" }} />}
          sx={{
            px: 2,
            py: 0,
            minWidth: 0,
            minHeight: 32,
            justifyContent: "space-between",
            color: "text.secondary",
            typography: "overline",
          }}
        >
          {isOpen && name}
        </Button>
      )}
      <List id={list} disablePadding dense hidden={!isUnfolded} {...(name && { "aria-labelledby": heading })}>
        {children}
      </List>
    </>
  );
}
