import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";

export function PublicationDutyInputs() {
  return (
    <>
      <InputGroup title="What must be published">
        <RowInput source="position" />
        <RowInput source="title" />
        <RowInput source="provision" />
        <RowInput source="cadence" />
      </InputGroup>
      <InputGroup title="What was published last">
        <RowInput source="coversTo" />
        <RowInput source="lastPublishedOn" />
      </InputGroup>
      <InputGroup title="Where it is">
        <RowInput source="shownOn" />
        <RowInput source="location" />
        <RowInput source="note" />
      </InputGroup>
    </>
  );
}
