import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { AnyEntity } from "../record/entity.ts";
import { filterInput } from "./filter.ts";
import { orderInput } from "./order.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "./page.ts";
import { ReadAtType } from "./read-at.type.ts";
import { rowClass } from "./row-class.ts";
import { AsAtScalar } from "./scalars.ts";

@ObjectType("PageInfo")
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Where a page of any root list begins and how long it is. */
@ArgsType()
export abstract class PageArguments {
  @Field(() => Int, { nullable: true, description: `At most ${MAX_PAGE}; ${DEFAULT_PAGE} when left out.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "A cursor of this list; not together with offset." })
  after?: string | null;

  @Field(() => Int, { nullable: true })
  offset?: number | null;
}

/** The connection of a type: a page of its rows. */
export function connectionType(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: object;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node()])
    nodes!: object[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many rows there are in all, on every page together." })
    totalCount!: number;

    @Field(() => [ReadAtType], {
      description: "The release or revision of each body that the list was read at.",
    })
    readAt!: ReadAtType[];
  }
  return Connection;
}

/** What an entity's root list takes and gives. */
export function listTypes(entity: AnyEntity): { Connection: ClassType; ListArgs: ClassType } {
  const Filter = filterInput(entity);
  const Order = orderInput(entity);

  @ArgsType()
  class ListArgs extends PageArguments {
    @Field(() => String, {
      nullable: true,
      description: "A policing body's slug; every body's rows when left out.",
    })
    body?: string | null;

    @Field(() => Filter, { nullable: true })
    filter?: object | null;

    @Field(() => [Order], { nullable: true })
    orderBy?: object[] | null;

    @Field(() => AsAtScalar, { nullable: true })
    asAt?: string | null;
  }
  return { Connection: connectionType(entity.name, () => rowClass(entity.name)), ListArgs };
}
