import { commitmentFields } from "@frankpledge/domain";
import HandshakeIcon from "@mui/icons-material/Handshake";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const commitments: EntityScreens = {
  name: "commitments",
  one: "commitment",
  many: "commitments",
  icon: HandshakeIcon,
  fields: commitmentFields,
  represent: (commitment: Row<typeof commitmentFields>) =>
    commitment.code ? `${commitment.code}: ${commitment.text}` : commitment.text,
  List: screen(() => import("./CommitmentList.tsx"), "CommitmentList"),
  Show: screen(() => import("./CommitmentShow.tsx"), "CommitmentShow"),
  Inputs: screen(() => import("./CommitmentInputs.tsx"), "CommitmentInputs"),
};
