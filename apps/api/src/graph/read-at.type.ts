import { GraphQLDateTime } from "graphql-scalars";
import { Field, Int, ObjectType } from "type-graphql";

/** The release or revision that a row was read at. */
@ObjectType("ReadAt", { description: "The release or revision that a row was read at." })
export class ReadAtType {
  @Field(() => Boolean, { description: "True for the record as it stands now, between releases." })
  live!: boolean;

  @Field(() => Int, { nullable: true, description: "The release's number; null when read at a revision." })
  release!: number | null;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => Int)
  revision!: number;

  @Field(() => GraphQLDateTime)
  effectiveAt!: string;

  @Field(() => Boolean, { description: "True for a release made later, from documents of its time." })
  reconstructed!: boolean;
}
