import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function MeetingShow() {
  return (
    <EntityShow
      related={
        <RelatedRows
          resource="questions"
          target="meetingId"
          columns={["kind", "askedBy", "answer", "clearance"]}
          sort="position"
        />
      }
    >
      <FieldGroup title="The meeting" sources={["kind", "heldOn", "planId", "commitmentIds"]} />
      <FieldGroup title="Papers" sources={["papers"]} />
      <FieldGroup title="What came of it" sources={["recommendation", "resolution", "minutes"]} />
    </EntityShow>
  );
}
