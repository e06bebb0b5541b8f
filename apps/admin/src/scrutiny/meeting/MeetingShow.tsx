import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function MeetingShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows
            resource="questions"
            target="meetingId"
            columns={["kind", "askedBy", "answerState", "dueBy", "answer", "clearance"]}
            sort="position"
          />
          <RelatedRows
            resource="recommendations"
            target="meetingId"
            columns={["madeBy", "outcome", "answerState", "dueBy", "clearance"]}
            sort="position"
          />
          <RelatedRows
            resource="scrutinyActivities"
            target="meetingId"
            columns={["kind", "doneOn", "outcome"]}
            sort="doneOn"
          />
          <RelatedRows resource="exemptDocuments" target="meetingId" columns={["exemption"]} sort="title" />
        </>
      }
    >
      <FieldGroup
        title="The meeting"
        sources={["kind", "heldOn", "moves", "venue", "planId", "commitmentIds"]}
      />
      <FieldGroup
        title="Agenda and papers"
        sources={[
          "papersDueOn",
          "hostDeadlineOn",
          "agenda",
          "paperTimes",
          "papers",
          "backgroundPapers",
          "withheld",
        ]}
      />
      <FieldGroup title="What came of it" sources={["recommendation", "resolution", "minutes"]} />
    </EntityShow>
  );
}
