import { Box } from "@mui/material";
import { EntityList } from "../../frame/EntityList.tsx";
import { AddOrderItems } from "./AddOrderItems.tsx";
import { NoDutiesYet } from "./NoDutiesYet.tsx";

export function PublicationDutyList() {
  return (
    <EntityList
      lead="title"
      columns={["position", "cadence", "lastPublishedOn", "nextDue", "overdue"]}
      filters={["cadence"]}
      sort={{ field: "position", order: "ASC" }}
      below={
        <Box sx={{ px: 2, pb: 2 }}>
          <AddOrderItems />
        </Box>
      }
      empty={<NoDutiesYet />}
    />
  );
}
