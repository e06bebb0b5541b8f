import { allocationRuleFields } from "@frankpledge/domain";
import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";
import { addField } from "../../graph/field-types.ts";
import { MoneyScalar, PartialDateScalar } from "../../graph/scalars.ts";

@ObjectType("AllocationQueueGroup", {
  description: "Lines not yet linked, of one supplier and one expense type.",
})
export class QueueGroupType {
  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true })
  expenseType!: string | null;

  @Field(() => Int)
  count!: number;

  @Field(() => MoneyScalar)
  amount!: string;

  @Field(() => PartialDateScalar, { nullable: true })
  firstDate!: string | null;

  @Field(() => PartialDateScalar, { nullable: true })
  lastDate!: string | null;
}

@ObjectType("AllocationQueue", {
  description: "What waits to be linked to projects, the largest sums first.",
})
export class QueueType {
  @Field(() => [QueueGroupType])
  groups!: QueueGroupType[];

  @Field(() => Int)
  groupCount!: number;

  @Field(() => Int, { description: "Lines in all." })
  count!: number;

  @Field(() => MoneyScalar)
  amount!: string;
}

@ObjectType("RulePreviewLine")
export class RulePreviewLineType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true })
  paidOn!: string | null;

  @Field(() => MoneyScalar)
  amount!: string;
}

@ObjectType("RulePreview", { description: "What a rule would do to the lines that are there." })
export class RulePreviewType {
  @Field(() => Int, { description: "Lines that would be given other projects than they have." })
  changed!: number;

  @Field(() => MoneyScalar)
  changedAmount!: string;

  @Field(() => Int, { description: "Those of them that this rule would decide for." })
  decided!: number;

  @Field(() => MoneyScalar)
  decidedAmount!: string;

  @Field(() => [RulePreviewLineType], { description: "The largest of those." })
  samples!: RulePreviewLineType[];
}

@InputType("RuleTrialInput", { description: "A rule that is not kept yet." })
export class RuleTrialInput {}
for (const [name, field] of Object.entries(allocationRuleFields.shape))
  addField(RuleTrialInput as ClassType, name, field as z.ZodType, "input");
