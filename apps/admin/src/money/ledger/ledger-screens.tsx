import type { EntityScreens } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";
import { type Allocation, Allocations } from "./Allocations.tsx";
import { LineLink } from "./LineLink.tsx";
import { lineWords } from "./line-words.ts";

interface Line {
  allocations: Allocation[];
  standing: boolean;
  reversalOfId: string | null;
  correctionOfId: string | null;
  importId: string | null;
}

/** What both ledgers' screens share: their lines are read here, and written by imports and corrections alone. */
export const ledgerScreens = {
  represent: lineWords,
  shows: {
    allocations: ({ allocations, standing, reversalOfId }: Line) => (
      <Allocations parts={allocations} standing={standing} reversalOfId={reversalOfId} />
    ),
    reversalOfId: ({ reversalOfId }: Line) => <LineLink id={reversalOfId} />,
    correctionOfId: ({ correctionOfId }: Line) => <LineLink id={correctionOfId} />,
    importId: ({ importId }: Line) =>
      importId ? (
        <LineLink id={importId} to={`/imports/${importId}`} words="The file it came in" />
      ) : (
        "Written by an officer"
      ),
  },
  List: screen(() => import("./LedgerList.tsx"), "LedgerList"),
  Show: screen(() => import("./LedgerShow.tsx"), "LedgerShow"),
} satisfies Partial<EntityScreens>;
