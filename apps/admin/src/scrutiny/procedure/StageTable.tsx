import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { inWords } from "../../field/words.ts";
import { ScrollRegion } from "../../frame/ScrollRegion.tsx";

/** A stage as the API works it out. */
interface Stage {
  stage: string;
  requires: string;
  by: string;
  law: string;
  dueOn: string | null;
  doneOn: string | null;
  evidence: string | null;
  state: string;
}

const COLOURS: Record<string, "success" | "warning" | "error"> = {
  DONE: "success",
  DONE_LATE: "warning",
  OVERDUE: "error",
};

const dateOf = (date: string | null): string => (date ? formatPartialDate(date as PartialDate) : "–");

/** Every stage that the law asks for, by whom and until when, and where it stands today. */
export const showStages = ({ stages }: { stages: Stage[] }) => (
  <ScrollRegion label="Stages">
    <Table size="small">
      <TableHead>
        <TableRow>
          {["What the law asks", "By", "Last day", "Done", "State"].map((heading) => (
            <TableCell key={heading}>{heading}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {stages.map(({ stage, requires, by, law, dueOn, doneOn, evidence, state }) => (
          <TableRow
            key={stage}
            sx={{ verticalAlign: "top", "& td": { overflowWrap: "normal", minWidth: 110 } }}
          >
            <TableCell sx={{ "&&": { minWidth: 220 } }}>
              {requires}
              <Typography variant="caption" component="p" color="textSecondary">
                {law}
              </Typography>
            </TableCell>
            <TableCell>{by}</TableCell>
            <TableCell sx={{ whiteSpace: "nowrap" }}>{dateOf(dueOn)}</TableCell>
            <TableCell sx={{ "&&": { minWidth: 150 } }}>
              {dateOf(doneOn)}
              {evidence && (
                <Typography variant="caption" component="p" color="textSecondary">
                  {evidence}
                </Typography>
              )}
            </TableCell>
            <TableCell>
              <Chip
                size="small"
                variant="outlined"
                color={COLOURS[state] ?? "default"}
                label={inWords(state)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </ScrollRegion>
);
