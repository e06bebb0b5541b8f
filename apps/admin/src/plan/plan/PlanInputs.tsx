import { RowInput } from "../../field/RowInput.tsx";
import { RelatedSums } from "../../field/related-sums.ts";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { useDirectionSums } from "./direction-sums.ts";

export function PlanInputs() {
  return (
    <>
      <InputGroup title="What it is">
        <RowInput source="title" />
        <RowInput source="periodStart" />
        <RowInput source="periodEnd" />
        <RowInput source="stage" />
        <RowInput source="origin" />
        <RowInput source="refreshOfId" label="Refresh of" />
        <RowInput source="prioritiesHeading" />
      </InputGroup>
      <InputGroup title="On its way">
        <RowInput source="panelConsideredOn" />
        <RowInput source="panelOutcome" />
        <RowInput source="publishedOn" />
        <RowInput source="consultations" />
      </InputGroup>
      <InputGroup title="Directions and their money">
        <RelatedSums.Provider value={useDirectionSums()}>
          <RowInput source="directions" />
        </RelatedSums.Provider>
      </InputGroup>
      <InputGroup title="What it takes">
        <RowInput source="resources" />
      </InputGroup>
      <InputGroup title="For readers">
        <RowInput source="planningCycle" />
        <RowInput source="about" />
      </InputGroup>
    </>
  );
}
