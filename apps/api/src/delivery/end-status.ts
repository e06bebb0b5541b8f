import {
  deliveryEndStatus,
  describeDeliveryEnd,
  type PartialDate,
  type ProjectStage,
} from "@frankpledge/domain";
import { Field, ObjectType } from "type-graphql";
import type { ComputedField } from "../graph/relation.ts";

/** What a project's forecast end says on the day it is read for (S3.5). */
@ObjectType("EndStatus", { description: "What the forecast end says on the day read for." })
export class EndStatusType {
  @Field(() => String, { description: "A stable code." })
  status!: string;

  @Field(() => String, { description: "The words that a page shows." })
  words!: string;
}

/** Reckoned from the day asked for, else the release's day; from the clock for the live record alone. */
export const endStatus: ComputedField = {
  needs: ["forecastEnd", "stage"],
  from: (row, _, today) => {
    const { forecastEnd, stage } = row as { forecastEnd: PartialDate | null; stage: ProjectStage };
    const status = deliveryEndStatus({ forecastEnd, stage }, today as never);
    return { status: status.kind, words: describeDeliveryEnd(status) } satisfies EndStatusType;
  },
};
