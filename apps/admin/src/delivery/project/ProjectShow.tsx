import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function ProjectShow() {
  return (
    <EntityShow
      related={
        <RelatedRows
          resource="statusUpdates"
          target="projectId"
          columns={["colour", "narrative", "clearance"]}
          sort="positionDate"
        />
      }
    >
      <FieldGroup title="What it is" sources={["code", "objective", "strand", "stage", "statutory"]} />
      <FieldGroup
        title="What it delivers"
        sources={["planId", "priorityIds", "commitmentIds", "leadCommitmentId", "areaIds"]}
      />
      <FieldGroup
        title="Who and when"
        sources={["ownerId", "baselineEnd", "forecastEnd", "endStatus", "completedOn"]}
      />
      <FieldGroup title="How it stands" sources={["deliveryRag", "cost"]} />
    </EntityShow>
  );
}
