import { formatMoney, fundBalance, penceFromPounds } from "@frankpledge/domain";
import { Alert } from "@mui/material";
import { useWatch } from "react-hook-form";

interface TypedMovement {
  kind?: Parameters<typeof fundBalance>[0]["movements"][number]["kind"];
  amount?: string | null;
}

/** What the movements typed so far leave of the fund, and a plain warning below nil. */
export function BalanceWarning() {
  const opening = pence(useWatch({ name: "openingBalance" }));
  const typed = (useWatch({ name: "movements" }) ?? []) as TypedMovement[];
  const movements = typed.flatMap(({ kind, amount }) => {
    const sum = pence(amount);
    return kind && sum !== null ? [{ kind, amount: sum }] : [];
  });
  const balance = fundBalance({ openingBalance: opening, movements });
  if (balance === null) return null;
  return (
    <Alert severity={balance < 0n ? "warning" : "info"} role="status" sx={{ my: 1 }}>
      {balance < 0n
        ? `Overdrawn by ${formatMoney(-balance)}. It may be saved so: a grant claimed in arrears is overdrawn for a time.`
        : `It holds ${formatMoney(balance)} after these movements.`}
    </Alert>
  );
}

function pence(pounds: unknown): bigint | null {
  const sum = penceFromPounds(typeof pounds === "string" ? pounds : "");
  return sum.ok ? sum.value : null;
}
