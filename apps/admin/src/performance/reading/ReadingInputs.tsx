import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { PeriodInput } from "./PeriodInput.tsx";
import { ShareTyped } from "./ShareTyped.tsx";

export function ReadingInputs() {
  return (
    <>
      <InputGroup title="What was read">
        <RowInput source="measureId" />
        <PeriodInput />
        <RowInput
          source="area"
          help="Leave empty for the body’s own area; else the other force, or the country, that it is set beside."
        />
        <RowInput source="localAreaId" />
      </InputGroup>
      <InputGroup title="What it came to">
        <RowInput
          source="value"
          help="Leave empty when it is not known, which is not nil. Of a share, its per cent."
        />
        <RowInput source="count" />
        <RowInput source="of" help="Of a share: of how many. A per cent is never shown without its counts." />
        <ShareTyped />
        <RowInput source="status" help="Provisional: the figure may still change." />
        <RowInput source="note" />
      </InputGroup>
    </>
  );
}
