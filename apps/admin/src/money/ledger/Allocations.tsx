import { WHOLE_SHARE } from "@frankpledge/domain";
import { Box, Chip } from "@mui/material";
import { Link, ReferenceField } from "react-admin";
import { showMoney } from "../../field/money-typed.ts";
import { LineLink } from "./LineLink.tsx";
import { showShare } from "./share-words.ts";

/** A part of a line as the API tells it. */
export interface Allocation {
  projectId: string | null;
  /** Hundredths of a per cent. */
  share: number;
  amount: string;
  origin: string;
  ruleId: string | null;
}

interface AllocationsProps {
  parts: readonly Allocation[];
  /** False for a line that was taken back, and for what takes one back. */
  standing: boolean;
  reversalOfId: string | null;
}

/** What a line counts for, part by part, and how much of it is not linked yet; of one that counts no more, why. */
export function Allocations({ parts, standing, reversalOfId }: AllocationsProps) {
  if (reversalOfId) return <LineLink id={reversalOfId} words="Takes another line back" />;
  if (!standing) return <Chip size="small" variant="outlined" label="Taken back" />;
  if (parts.length === 0)
    return <Chip size="small" variant="outlined" color="warning" label="Not yet linked" />;
  const left = WHOLE_SHARE - parts.reduce((sum, { share }) => sum + share, 0);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {parts.map((part) => (
        <li key={`${part.projectId}`}>
          {part.projectId === null ? (
            "Outside the plan’s projects"
          ) : (
            <ReferenceField
              record={{ id: part.projectId, ...part }}
              source="projectId"
              reference="projects"
              link="show"
            />
          )}
          {part.share < WHOLE_SHARE && `, ${showShare(part.share)} (${showMoney(part.amount)})`}{" "}
          <Origin part={part} />
        </li>
      ))}
      {left > 0 && <li>{showShare(left)} not yet linked</li>}
    </Box>
  );
}

function Origin({ part: { origin, ruleId } }: { part: Allocation }) {
  const words = { HAND: "by hand", FILE: "named in the file", RULE: "by a rule" }[origin] ?? origin;
  return (
    <Box component="span" sx={{ color: "text.secondary" }}>
      ({ruleId ? <Link to={`/allocationRules/${ruleId}/show`}>{words}</Link> : words})
    </Box>
  );
}
