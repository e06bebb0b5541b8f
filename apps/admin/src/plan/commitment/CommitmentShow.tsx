import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function CommitmentShow() {
  return (
    <EntityShow
      related={
        <RelatedRows resource="measures" target="commitmentId" columns={["frequency", "years"]} sort="code" />
      }
    >
      <FieldGroup title="The pledge" sources={["code", "text", "aimKind", "manifestoReference"]} />
      <FieldGroup title="In the plan" sources={["planId", "priorityId", "workstreamId"]} />
      <FieldGroup title="Who and when" sources={["lead", "ownerId", "dueBy", "resources"]} />
      <FieldGroup title="How far it has come" sources={["stage", "stageNote"]} />
      <FieldGroup title="Before it can be published" sources={["gaps"]} />
    </EntityShow>
  );
}
