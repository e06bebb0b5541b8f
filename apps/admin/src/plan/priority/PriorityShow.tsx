import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function PriorityShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows
            resource="workstreams"
            target="priorityId"
            columns={["kind", "code"]}
            sort="position"
          />
          <RelatedRows
            resource="commitments"
            target="priorityId"
            columns={["ownerId", "dueBy"]}
            sort="code"
          />
          <RelatedRows
            resource="measures"
            target="priorityId"
            columns={["commitmentId", "years"]}
            sort="code"
          />
        </>
      }
    >
      <FieldGroup
        title="In the plan"
        sources={["planId", "position", "code", "description", "stage", "stageNote"]}
      />
    </EntityShow>
  );
}
