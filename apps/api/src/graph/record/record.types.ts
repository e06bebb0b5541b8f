import { type Office, office, type Role, role } from "@frankpledge/domain";
import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { z } from "zod";
import { enumOf } from "../enums.ts";
import { ReadAtType } from "../read-at.type.ts";
import { MoneyScalar } from "../scalars.ts";

// An enum must be known before the schema is built, so it is made as this file is read.
const roleEnum = enumOf(role);
const officeEnum = enumOf(office);
const changeOfLinesKind = enumOf(
  z.enum(["ADDED", "TAKEN_BACK", "RELINKED"]).meta({ id: "ChangeOfLinesKind" }),
);
const changeKind = enumOf(z.enum(["ADDED", "CHANGED", "REMOVED"]).meta({ id: "ChangeKind" }));

@ObjectType("Account", { description: "A signed-in account." })
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => roleEnum as never)
  role!: Role;

  @Field(() => [String], {
    description: "The bodies whose record the account keeps, by slug; empty for every body.",
  })
  bodies!: string[];

  @Field(() => [officeEnum as never], {
    description: "The offices that its person holds, by which it signs reports off.",
  })
  offices!: Office[];
}

@ObjectType("FieldChange", { description: "How one field of a row differs, in words." })
export class FieldChangeType {
  @Field(() => String)
  field!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType("Change", { description: "How one row differs between two points of the record." })
export class ChangeType {
  @Field(() => changeKind as never)
  kind!: string;

  @Field(() => String, { description: "The entity's name, such as Project." })
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [FieldChangeType])
  fields!: FieldChangeType[];
}

@ObjectType("ChangeOfLines", {
  description: "What happened to lines of a ledger between two points of the record.",
})
export class ChangeOfLinesType {
  @Field(() => String, { description: "Posting or Payment." })
  ledger!: string;

  @Field(() => changeOfLinesKind as never)
  kind!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => MoneyScalar)
  sum!: string;
}

@ObjectType("ChangeSet")
export class ChangeSetType {
  /** What was asked, for the rooms that tell more of it. */
  asked!: { body: string; from: string; to: string };

  @Field(() => ReadAtType)
  from!: ReadAtType;

  @Field(() => ReadAtType)
  to!: ReadAtType;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [ChangeType])
  changes!: ChangeType[];

  @Field(() => [ChangeOfLinesType], {
    description: "Of the ledgers: lines added, taken back and linked anew.",
  })
  lines!: ChangeOfLinesType[];
}

@ObjectType("HeldBack", { description: "A row that the next release would not carry as it stands, and why." })
export class HeldBackType {
  @Field(() => String)
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType("ReleasePreview", { description: "What the next release would change for the public." })
export class ReleasePreviewType {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => [ChangeType])
  changes!: ChangeType[];

  @Field(() => [ChangeOfLinesType])
  lines!: ChangeOfLinesType[];

  @Field(() => [HeldBackType])
  heldBack!: HeldBackType[];
}

@ObjectType("Release", { description: "A revision that a person published: what the public sees." })
export class ReleaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "The policing body's slug." })
  body!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => GraphQLDateTime)
  effectiveAt!: Date;

  @Field(() => GraphQLDateTime)
  publishedAt!: Date;

  @Field(() => Boolean, { description: "True when it was made later, from documents of its time." })
  reconstructed!: boolean;

  @Field(() => String, { description: "SHA-256 over its header, the digest before it and its manifest." })
  digest!: string;

  @Field(() => String, { nullable: true })
  previousDigest!: string | null;

  @Field(() => Int)
  digestFormat!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => Int, { description: "How many texts that it carried were withdrawn since, as law required." })
  withdrawals!: number;
}

@ObjectType("Revision", { description: "A numbered change to a body's record." })
export class RevisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: "Who made it." })
  author!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTime)
  effectiveAt!: Date;

  @Field(() => GraphQLDateTime)
  recordedAt!: Date;
}

@ObjectType("RowVersion", { description: "One step of a row's history." })
export class RowVersionType {
  @Field(() => RevisionType)
  revision!: RevisionType;

  @Field(() => changeKind as never)
  kind!: string;

  @Field(() => [FieldChangeType])
  fields!: FieldChangeType[];
}
