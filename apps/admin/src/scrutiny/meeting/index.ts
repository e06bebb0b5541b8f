import { formatPartialDate, meetingFields, type PartialDate } from "@frankpledge/domain";
import GroupsIcon from "@mui/icons-material/Groups";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { showPaperTimes } from "./paper-times.ts";

export const meetings: EntityScreens = {
  name: "meetings",
  one: "meeting",
  many: "meetings",
  icon: GroupsIcon,
  fields: meetingFields,
  represent: ({ title, heldOn }: Row<typeof meetingFields>) => {
    const date = heldOn ? formatPartialDate(heldOn as PartialDate) : "date not stated";
    // Many offices write the date into the title.
    return title.includes(date) ? title : `${title}, ${date}`;
  },
  shows: { paperTimes: showPaperTimes },
  List: screen(() => import("./MeetingList.tsx"), "MeetingList"),
  Show: screen(() => import("./MeetingShow.tsx"), "MeetingShow"),
  Inputs: screen(() => import("./MeetingInputs.tsx"), "MeetingInputs"),
};
