import { paymentFields } from "@frankpledge/domain";
import LedgerIcon from "@mui/icons-material/Payments";
import type { EntityScreens } from "../../field/entities.ts";
import { ledgerScreens } from "../ledger/ledger-screens.tsx";

export const payments: EntityScreens = {
  name: "payments",
  one: "payment to a supplier",
  many: "payments to suppliers",
  icon: LedgerIcon,
  fields: paymentFields,
  ...ledgerScreens,
};
