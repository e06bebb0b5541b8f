import { statusUpdateFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { statusUpdates } from "./status-update.table.ts";

export const statusUpdate = defineEntity({
  name: "StatusUpdate",
  plural: "statusUpdates",
  fields: statusUpdateFields,
  table: statusUpdates,
  slugWithin: "projectId",
  label: ["positionDate"],
  unique: [
    {
      field: "projectId",
      within: "roundId",
      sentence:
        "This project already has an update for the round. Look at what it says, and change that one instead.",
    },
  ],
  fillIn: async (_, { roundId, receivedOn }, today) => (roundId && !receivedOn ? { receivedOn: today } : {}),
  happened: ["positionDate"],
  order: [{ field: "positionDate", descending: true }],
});
