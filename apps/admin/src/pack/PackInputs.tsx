import { useWatch } from "react-hook-form";
import { RowInput } from "../field/RowInput.tsx";
import { InputGroup } from "../frame/InputGroup.tsx";

export function PackInputs() {
  const kind = useWatch({ name: "kind" });
  const edition = useWatch({ name: "edition" });
  return (
    <>
      <InputGroup title="The report">
        <RowInput source="planId" />
        <RowInput source="kind" />
        <RowInput source="title" />
        <RowInput source="periodFrom" />
        <RowInput source="periodTo" />
      </InputGroup>
      <InputGroup title="Its cover">
        <RowInput source="meetingId" />
        <RowInput source="item" />
        <RowInput source="contact" />
        <RowInput source="pressContact" />
        <RowInput source="recommendation" />
      </InputGroup>
      <InputGroup title="What the office says">
        <RowInput source="sections" within="planId" />
      </InputGroup>
      {kind === "ANNUAL" && (
        <InputGroup title="The Panel's report on the draft">
          <RowInput source="panelReport" />
          <RowInput source="panelReportOn" />
          <RowInput source="response" />
          <RowInput source="responseOn" />
        </InputGroup>
      )}
      {edition > 1 && (
        <InputGroup title="What this edition puts right">
          <RowInput source="correction" />
        </InputGroup>
      )}
    </>
  );
}
