import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RoundDesk } from "./RoundDesk.tsx";
import { RoundSheet } from "./RoundSheet.tsx";

export function RoundShow() {
  return (
    <EntityShow
      related={
        <>
          <RoundDesk />
          <RoundSheet />
        </>
      }
    >
      <FieldGroup title="What is asked" sources={["planId", "positionDate", "note"]} />
      <FieldGroup
        title="By when"
        sources={["deadline", "meetingTitle", "meetingOn", "hostDays", "clearanceDays", "dueOn"]}
      />
    </EntityShow>
  );
}
