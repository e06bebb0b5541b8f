import { z } from "zod";
import { financialYear, line, partialDate, pence, prose, referenceTo, source } from "../field.ts";
import { headings } from "./heading.ts";

/** What is ordered and not yet received: an order, no accrual, and never part of the actual. */
export const purchaseOrderFields = z
  .object({
    number: line(60),
    financialYear: financialYear(),
    orderedOn: partialDate().nullable().default(null),
    supplier: line(500).nullable().default(null),
    description: prose(2_000).nullable().default(null),
    ...headings,
    projectId: referenceTo("Project", "project").nullable().default(null),
    ordered: pence().describe("The value of the order, net of recoverable VAT."),
    received: pence()
      .default(0n)
      .describe("The value of what has come: it is actual by now, and ordered no longer."),
    source: source(),
  })
  .meta({ id: "PurchaseOrder", description: "What is ordered, and how much of it has been received." });
