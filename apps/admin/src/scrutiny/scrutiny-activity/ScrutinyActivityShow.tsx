import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";

export function ScrutinyActivityShow() {
  return (
    <EntityShow>
      <FieldGroup title="What was looked at" sources={["kind", "through", "doneOn", "meetingId"]} />
      <FieldGroup title="What came of it" sources={["found", "outcome"]} />
      <FieldGroup title="What it bears on" sources={["planId", "commitmentIds", "projectIds"]} />
    </EntityShow>
  );
}
