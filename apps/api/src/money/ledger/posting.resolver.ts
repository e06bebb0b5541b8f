import { Resolver } from "type-graphql";
import { project } from "../../delivery/project.entity.ts";
import { addComputed } from "../../graph/row-field.ts";
import { MoneyScalar } from "../../graph/scalars.ts";
import { projectSpent } from "../project-money.ts";
import { ledgerResolver } from "./ledger-rows.ts";
import { posting } from "./posting.entity.ts";

addComputed(project, "spent", () => MoneyScalar, projectSpent("POSTING"), {
  nullable: true,
  description: "The sum of its postings, over all years; null where no general ledger is loaded.",
});

@Resolver()
export class PostingResolver extends ledgerResolver(posting) {}
