import type { RelatedSum } from "@frankpledge/domain";
import { createContext } from "react";

/** Sums that the record states elsewhere for the same purse: an amount a thousand times off is questioned. */
export const RelatedSums = createContext<readonly RelatedSum[]>([]);
