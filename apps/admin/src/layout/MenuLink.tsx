import {
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  type Theme,
  useMediaQuery,
} from "@mui/material";
import type SvgIcon from "@mui/material/SvgIcon";
import { LinkBase, useLocation, useSidebarState } from "react-admin";

interface MenuLinkProps {
  to: string;
  icon: typeof SvgIcon;
  words: string;
}

/** A link of the menu. On a phone it closes the drawer that it is in. */
export function MenuLink({ to, icon: Icon, words }: MenuLinkProps) {
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useSidebarState();
  const isDrawer = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const isHere = pathname === to || (to !== "/" && pathname.startsWith(`${to}/`));
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={LinkBase}
        to={to}
        selected={isHere}
        aria-current={isHere ? "page" : undefined}
        {...(!isOpen && { "aria-label": words, title: words })}
        onClick={() => isDrawer && setOpen(false)}
        sx={{
          py: 0.25,
          color: isHere ? "primary.main" : "text.secondary",
          borderLeft: 3,
          borderColor: isHere ? "primary.main" : "transparent",
        }}
      >
        <ListItemIcon sx={{ minWidth: 34, color: "inherit" }}>
          <Icon fontSize="small" />
        </ListItemIcon>
        {isOpen && (
          <ListItemText
            primary={words}
            slotProps={{
              primary: { sx: { fontSize: "0.95rem", fontWeight: isHere ? 600 : 400 } },
            }}
          />
        )}
      </ListItemButton>
    </ListItem>
  );
}
