import { type LedgerSource, ledgerSource, paymentFields, redactionFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { Arg, type ClassType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { z } from "zod";
import { enumOf } from "../../graph/enums.ts";
import { addField, valueClass } from "../../graph/field-types.ts";
import type { Request } from "../../graph/request.ts";
import type { Revising } from "../../record/revising.ts";
import { Refusal } from "../../refusal.ts";
import { CORRECTABLE, readCorrection } from "./correction.ts";
import { reviseLedger } from "./revise-ledger.ts";
import { type Correction, takeBack } from "./take-back.ts";

const sourceEnum = enumOf(ledgerSource);
const RedactionInput = valueClass(redactionFields, "input");

@InputType("LineCorrectionInput", {
  description: "What is to stand in a line's place; what is left out stays.",
})
class LineCorrectionInput {}
for (const name of CORRECTABLE)
  addField(LineCorrectionInput as ClassType, name, paymentFields.shape[name] as z.ZodType, "input", true);
Field(() => RedactionInput, { nullable: true })(LineCorrectionInput.prototype, "redaction");

/** Corrects, redacts and takes back lines of the ledgers. Each call is one revision. */
@Resolver()
export class CorrectionResolver {
  @Mutation(() => Int, {
    description:
      "Corrects or redacts lines: each is taken back by a line of the opposite amount, and another stands in for it. What was never published stays the officers' own. Gives their number.",
  })
  async correctLines(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("ids", () => [ID]) ids: string[],
    @Arg("input", () => LineCorrectionInput) input: object,
    @Arg("reason", () => String, { description: "Why; it stays on the record." }) reason: string,
    @Ctx() request: Request,
  ) {
    return await reviseLedger(request, body, reasonGiven(reason), async (revising) => {
      const patch = await readCorrection(revising, input);
      return await takeBackAll(revising, source, ids, patch);
    });
  }

  @Mutation(() => Int, {
    description: "Takes lines back, each by a line of the opposite amount. Gives their number.",
  })
  async reverseLines(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("ids", () => [ID]) ids: string[],
    @Arg("reason", () => String, { description: "Why; it stays on the record." }) reason: string,
    @Ctx() request: Request,
  ) {
    return await reviseLedger(request, body, reasonGiven(reason), (revising) =>
      takeBackAll(revising, source, ids, null),
    );
  }
}

/** The reason without the spaces around it. @throws Refusal BAD_USER_INPUT for none */
function reasonGiven(reason: string): string {
  const words = reason.trim();
  const sentence = "Say why the lines are corrected or taken back: the reason stays on the record.";
  if (words === "") throw new Refusal("BAD_USER_INPUT", sentence, { reason: sentence });
  return words;
}

async function takeBackAll(
  revising: Revising,
  source: LedgerSource,
  ids: readonly string[],
  patch: Correction | null,
): Promise<number> {
  const wanted = [...new Set(ids)];
  const back = await takeBack(
    revising,
    source,
    (line) => sql`${line}.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb)::uuid)`,
    patch,
  );
  if (back < wanted.length)
    throw new Refusal(
      "CONFLICT",
      `${wanted.length - back} of the lines are not in this ledger, or have been taken back already; look at the list again.`,
    );
  return back;
}
