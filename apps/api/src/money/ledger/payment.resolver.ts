import { Resolver } from "type-graphql";
import { project } from "../../delivery/project.entity.ts";
import { addComputed } from "../../graph/row-field.ts";
import { MoneyScalar } from "../../graph/scalars.ts";
import { projectSpent } from "../project-money.ts";
import { ledgerResolver } from "./ledger-rows.ts";
import { payment } from "./payment.entity.ts";

addComputed(project, "supplierPayments", () => MoneyScalar, projectSpent("PAYMENT"), {
  nullable: true,
  description:
    "The sum of its published payments, which never adds to what was spent; null where none are loaded.",
});

@Resolver()
export class PaymentResolver extends ledgerResolver(payment) {}
