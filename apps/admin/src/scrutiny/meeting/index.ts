import { formatPartialDate, meetingFields, type PartialDate } from "@frankpledge/domain";
import GroupsIcon from "@mui/icons-material/Groups";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const meetings: EntityScreens = {
  name: "meetings",
  one: "meeting",
  many: "meetings",
  icon: GroupsIcon,
  fields: meetingFields,
  represent: (meeting: Row<typeof meetingFields>) =>
    meeting.heldOn
      ? `${meeting.title}, ${formatPartialDate(meeting.heldOn as PartialDate)}`
      : `${meeting.title}, date not stated`,
  List: screen(() => import("./MeetingList.tsx"), "MeetingList"),
  Show: screen(() => import("./MeetingShow.tsx"), "MeetingShow"),
  Inputs: screen(() => import("./MeetingInputs.tsx"), "MeetingInputs"),
};
