import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function ExemptDocumentInputs() {
  return (
    <>
      <InputGroup title="The document, which no release carries">
        <RowInput source="title" />
        <RowInput source="location" />
        <RowInput source="decisionId" />
        <RowInput source="meetingId" />
      </InputGroup>
      <InputGroup title="Why it is exempt">
        <RowInput source="exemption" />
        <RowInput source="publicInterest" />
        <RowInput source="reviewedBy" />
      </InputGroup>
    </>
  );
}
