import OverviewIcon from "@mui/icons-material/Dashboard";
import ChangesIcon from "@mui/icons-material/ManageHistory";
import ReleasesIcon from "@mui/icons-material/Newspaper";
import PublishIcon from "@mui/icons-material/Publish";
import { Box } from "@mui/material";
import { useSidebarState } from "react-admin";
import { type EntityScreens, isPage, type RoomPage, useRooms } from "../field/entities.ts";
import { capitalised } from "../field/words.ts";
import { MenuLink } from "./MenuLink.tsx";
import { MenuRoom } from "./MenuRoom.tsx";

/** The rooms and their entities, in the order in which every part of the product has them. */
export function RoomMenu() {
  const [isOpen] = useSidebarState();
  return (
    <Box component="nav" aria-label="Screens" sx={{ width: isOpen ? 240 : 52, pb: 2 }}>
      <MenuRoom>
        <MenuLink to="/" icon={OverviewIcon} words="Overview" />
      </MenuRoom>
      {useRooms().map(({ name, entries }) => (
        <MenuRoom key={name} name={name} paths={entries.map(pathOf)}>
          {entries.map((entry) => (
            <MenuLink
              key={pathOf(entry)}
              to={pathOf(entry)}
              icon={entry.icon}
              words={isPage(entry) ? entry.title : capitalised(entry.many)}
            />
          ))}
        </MenuRoom>
      ))}
      <MenuRoom name="Record">
        <MenuLink to="/publish" icon={PublishIcon} words="Publish a release" />
        <MenuLink to="/releases" icon={ReleasesIcon} words="Published versions" />
        <MenuLink to="/revisions" icon={ChangesIcon} words="Changes" />
      </MenuRoom>
    </Box>
  );
}

const pathOf = (entry: EntityScreens | RoomPage): string => (isPage(entry) ? entry.path : `/${entry.name}`);
