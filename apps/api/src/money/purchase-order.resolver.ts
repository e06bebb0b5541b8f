import { Resolver } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { purchaseOrder } from "./purchase-order.entity.ts";

addRelation(project, "purchaseOrders", rowsNaming(purchaseOrder, "projectId"));

@Resolver()
export class PurchaseOrderResolver extends rowResolver(purchaseOrder) {}
