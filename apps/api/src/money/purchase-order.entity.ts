import { purchaseOrderFields } from "@frankpledge/domain";
import { defineEntity } from "../record/entity.ts";
import { purchaseOrders } from "./purchase-order.table.ts";

export const purchaseOrder = defineEntity({
  name: "PurchaseOrder",
  plural: "purchaseOrders",
  fields: purchaseOrderFields,
  table: purchaseOrders,
  label: ["number"],
  unique: [{ field: "number", within: "bodyId" }],
  order: [{ field: "financialYear", descending: true }, { field: "number" }],
});
