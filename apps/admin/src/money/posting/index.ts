import { postingFields } from "@frankpledge/domain";
import LedgerIcon from "@mui/icons-material/MenuBook";
import type { EntityScreens } from "../../field/entities.ts";
import { ledgerScreens } from "../ledger/ledger-screens.tsx";

export const postings: EntityScreens = {
  name: "postings",
  one: "line of the ledger",
  many: "lines of the ledger",
  icon: LedgerIcon,
  fields: postingFields,
  ...ledgerScreens,
};
