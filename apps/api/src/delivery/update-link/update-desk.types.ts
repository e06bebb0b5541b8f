import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PartialDateScalar } from "../../graph/scalars.ts";
import { LINK_STATES, type LinkState } from "./update-link.ts";

const linkStateEnum = Object.fromEntries(LINK_STATES.map((name) => [name, name]));
registerEnumType(linkStateEnum, {
  name: "UpdateLinkState",
  description: "Whether a one-time link still opens.",
});

@ObjectType("UpdateLink", {
  description: "A one-time link of an owner. Its address was told when it was made.",
})
export class UpdateLinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => linkStateEnum)
  state!: LinkState;

  @Field(() => GraphQLDateTime)
  madeAt!: Date;

  @Field(() => GraphQLDateTime)
  expiresAt!: Date;

  @Field(() => Int, { description: "For how many projects it was used." })
  used!: number;
}

@ObjectType("LinkMail", { description: "The last mail that carried a link to an owner." })
export class LinkMailType {
  @Field(() => GraphQLDateTime)
  queuedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: "Null while it waits." })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why the last try failed." })
  failure!: string | null;
}

@ObjectType("DeskProject", { description: "A project that a round asks of an owner." })
export class DeskProjectType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  answered!: boolean;
}

@ObjectType("UpdateDeskEntry", { description: "An owner in a round: projects, mailbox, link and mail." })
export class UpdateDeskEntryType {
  @Field(() => ID, { nullable: true, description: "Null for the projects without an owner." })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => String, { nullable: true, description: "Where the office writes to; never published." })
  mailbox!: string | null;

  @Field(() => [DeskProjectType])
  projects!: DeskProjectType[];

  @Field(() => UpdateLinkType, { nullable: true })
  link!: UpdateLinkType | null;

  @Field(() => LinkMailType, { nullable: true })
  mail!: LinkMailType | null;
}

@ObjectType("NewUpdateLink", { description: "A link as it is told once: its secret is not kept." })
export class NewUpdateLinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "Its address below that of the server." })
  path!: string;

  @Field(() => PartialDateScalar, { description: "The last day on which it opens." })
  expiresOn!: string;
}

@ObjectType("MailReport", { description: "What became of the mails that were to be sent." })
export class MailReportType {
  @Field(() => Int)
  queued!: number;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int, { description: "Those that wait for another try; nothing of them is lost." })
  waiting!: number;

  @Field(() => String, { nullable: true, description: "Why they wait." })
  problem!: string | null;

  @Field(() => [String], { description: "Who was sent none, and why, each a sentence." })
  leftOut!: string[];
}
