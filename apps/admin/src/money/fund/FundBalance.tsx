import WarningIcon from "@mui/icons-material/WarningAmber";
import { Chip, Stack } from "@mui/material";
import { showMoney } from "../../field/money-typed.ts";
import { NotStated } from "../../field/NotStated.tsx";

interface Balance {
  balance: string | null;
  overdrawn: boolean;
}

/** What a fund holds. Below nil it is warned of, never refused: a grant claimed in arrears is overdrawn for a time. */
export const showBalance = ({ balance, overdrawn }: Balance) => (
  <Stack direction="row" component="span" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
    {balance === null ? <NotStated /> : showMoney(balance)}
    {overdrawn && (
      <Chip
        size="small"
        color="warning"
        variant="outlined"
        icon={<WarningIcon />}
        label="Overdrawn"
        component="span"
      />
    )}
  </Stack>
);
