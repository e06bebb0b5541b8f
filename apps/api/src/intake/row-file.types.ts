import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ChangeType } from "../graph/record/record.types.ts";

@ObjectType("RowFileOption", { description: "What a person names where a file does not say." })
export class RowFileOptionType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { description: "What it looks like." })
  example!: string;
}

@ObjectType("RowFileKind", { description: "A kind of file whose rows can be brought in." })
export class RowFileKindType {
  @Field(() => String, { description: "As commands and addresses have it: plan." })
  name!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "What it may be saved as." })
  forms!: string;

  @Field(() => [RowFileOptionType])
  options!: readonly RowFileOptionType[];
}

@ObjectType("RowFile", { description: "A file of rows that was handed in." })
export class RowFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  author!: string;

  @Field(() => GraphQLDateTime)
  handedInAt!: Date;

  @Field(() => Int, { nullable: true, description: "The revision that it became; null while it waits." })
  revision!: number | null;
}

@ObjectType("RowTaken", { description: "A row that a file adds or changes, and where the file has it." })
export class RowTakenType extends ChangeType {
  @Field(() => String, { description: "Empty where the file has no sheets." })
  sheet!: string;

  @Field(() => Int)
  row!: number;
}

@ObjectType("RowRejected", { description: "A row of a file that is not taken, and why." })
export class RowRejectedType {
  @Field(() => String)
  sheet!: string;

  @Field(() => Int)
  row!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType("RowsLeftOut", { description: "What of a file is left aside on purpose, such as other forces." })
export class RowsLeftOutType {
  @Field(() => String)
  what!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => String)
  reason!: string;
}

@ObjectType("RowLacked", { description: "A row on record that the file does not have. It stays." })
export class RowLackedType {
  @Field(() => String)
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType("RowFileReport", { description: "What came of a file of rows, or would come of it." })
export class RowFileReportType {
  @Field(() => Int, { description: "Rows that speak of a row of the record." })
  rows!: number;

  @Field(() => Int, { description: "Rows that are added or changed." })
  accepted!: number;

  @Field(() => Int)
  createdCount!: number;

  @Field(() => Int)
  changedCount!: number;

  @Field(() => Int, { description: "Rows that are there already just so." })
  duplicates!: number;

  @Field(() => [RowTakenType], {
    description: "The rows added and changed, changed ones first; at most 500.",
  })
  changes!: RowTakenType[];

  @Field(() => Int)
  rejectedCount!: number;

  @Field(() => [RowRejectedType], { description: "At most 500." })
  rejected!: RowRejectedType[];

  @Field(() => [RowsLeftOutType])
  leftOut!: RowsLeftOutType[];

  @Field(() => [RowLackedType])
  lacking!: RowLackedType[];

  @Field(() => [String], { description: "What the file leaves open, each a sentence." })
  questions!: string[];

  @Field(() => [String], { description: "How it was read, each a sentence." })
  notes!: string[];

  @Field(() => Int, {
    description: "The revision of the record that it was set beside: send it back as ifRevision.",
  })
  seenAt!: number;

  @Field(() => Int, { nullable: true, description: "The revision that it became." })
  revision!: number | null;
}

@InputType("RowFileOptionInput")
export class RowFileOptionInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}
