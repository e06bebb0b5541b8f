import { purchaseOrderFields } from "@frankpledge/domain";
import OrderIcon from "@mui/icons-material/ShoppingCart";
import type { EntityScreens, Row } from "../../field/entities.ts";
import { screen } from "../../field/screen.ts";

export const purchaseOrders: EntityScreens = {
  name: "purchaseOrders",
  one: "purchase order",
  many: "purchase orders",
  icon: OrderIcon,
  fields: purchaseOrderFields,
  represent: (order: Row<typeof purchaseOrderFields>) =>
    `${order.number}${order.supplier ? `: ${order.supplier}` : ""}`,
  List: screen(() => import("./PurchaseOrderList.tsx"), "PurchaseOrderList"),
  Show: screen(() => import("./PurchaseOrderShow.tsx"), "PurchaseOrderShow"),
  Inputs: screen(() => import("./PurchaseOrderInputs.tsx"), "PurchaseOrderInputs"),
};
