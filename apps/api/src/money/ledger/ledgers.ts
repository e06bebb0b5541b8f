import type { LedgerSource } from "@frankpledge/domain";
import type { AnyEntity } from "../../record/entity.ts";
import { payment } from "./payment.entity.ts";
import { posting } from "./posting.entity.ts";

/** The ledger of each source. */
export const ledgers: Record<LedgerSource, AnyEntity> = { POSTING: posting, PAYMENT: payment };
