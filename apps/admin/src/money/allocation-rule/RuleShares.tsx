import type { AllocationShare } from "@frankpledge/domain";
import { Box } from "@mui/material";
import { ReferenceField } from "react-admin";
import { showShare } from "../ledger/share-words.ts";

/** Where a rule sends what it finds. */
export const showShares = ({ shares }: { shares: readonly AllocationShare[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
    {shares.map(({ projectId, share }) => (
      <li key={`${projectId}`}>
        {showShare(share)}{" "}
        {projectId === null ? (
          "outside the plan’s projects"
        ) : (
          <>
            to{" "}
            <ReferenceField
              record={{ id: projectId, projectId }}
              source="projectId"
              reference="projects"
              link="show"
            />
          </>
        )}
      </li>
    ))}
  </Box>
);
