import { fundFields } from "@frankpledge/domain";
import SavingsIcon from "@mui/icons-material/Savings";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { showBalance } from "./FundBalance.tsx";

export const funds: EntityScreens = {
  name: "funds",
  one: "fund or reserve",
  many: "funds and reserves",
  icon: SavingsIcon,
  fields: fundFields,
  represent: (fund: Row<typeof fundFields>) => fund.name,
  shows: { balance: showBalance },
  List: screen(() => import("./FundList.tsx"), "FundList"),
  Show: screen(() => import("./FundShow.tsx"), "FundShow"),
  Inputs: screen(() => import("./FundInputs.tsx"), "FundInputs"),
};
