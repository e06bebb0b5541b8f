import ChangesIcon from "@mui/icons-material/ManageHistory";
import ReleasesIcon from "@mui/icons-material/Newspaper";
import PublishIcon from "@mui/icons-material/Publish";
import { Typography } from "@mui/material";
import { Menu, useSidebarState } from "react-admin";
import { useRooms } from "../field/entities.ts";
import { capitalised } from "../field/words.ts";

/** The rooms and their entities, in the order in which every part of the product has them. */
export function RoomMenu() {
  return (
    <Menu>
      <Menu.DashboardItem primaryText="Overview" />
      {useRooms().map(({ name, entities }) => [
        <RoomName key={name}>{name}</RoomName>,
        ...entities.map((entity) => (
          <Menu.Item
            key={entity.name}
            to={`/${entity.name}`}
            primaryText={capitalised(entity.many)}
            leftIcon={<entity.icon fontSize="small" />}
          />
        )),
      ])}
      <RoomName>Record</RoomName>
      <Menu.Item to="/publish" primaryText="Publish a release" leftIcon={<PublishIcon fontSize="small" />} />
      <Menu.Item
        to="/releases"
        primaryText="Published versions"
        leftIcon={<ReleasesIcon fontSize="small" />}
      />
      <Menu.Item to="/revisions" primaryText="Changes" leftIcon={<ChangesIcon fontSize="small" />} />
    </Menu>
  );
}

function RoomName({ children }: { children: string }) {
  const [isOpen] = useSidebarState();
  return (
    <Typography
      component="li"
      variant="overline"
      color="textSecondary"
      sx={{ px: 2, pt: 0.5, lineHeight: 2.2, visibility: isOpen ? "visible" : "hidden" }}
    >
      {children}
    </Typography>
  );
}
