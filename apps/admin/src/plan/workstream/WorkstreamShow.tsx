import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function WorkstreamShow() {
  return (
    <EntityShow
      related={
        <RelatedRows
          resource="commitments"
          target="workstreamId"
          columns={["ownerId", "dueBy"]}
          sort="code"
        />
      }
    >
      <FieldGroup title="In the plan" sources={["priorityId", "kind", "position", "code", "description"]} />
    </EntityShow>
  );
}
