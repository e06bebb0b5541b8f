import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { SuppressBelowInput } from "./SuppressBelowInput.tsx";

export function MeasureInputs() {
  return (
    <>
      <InputGroup title="What is counted">
        <RowInput source="code" help="What the office calls it for short, such as M1. It is its alone." />
        <RowInput source="title" />
        <RowInput
          source="lead"
          label="Whose work it tells of"
          help="The Panel scrutinises the Commissioner, and not the force: the public pages and the reports set the office’s own measures apart."
        />
        <RowInput source="unit" />
        <RowInput source="decimals" />
        <RowInput source="definitions" />
      </InputGroup>
      <InputGroup title="How it is read">
        <RowInput
          source="direction"
          help="Neither: when more of it may be good or bad, as more recorded domestic abuse may be more trust. It is then never rated."
        />
        <RowInput source="frequency" help="How often it is read. Quarters are those of the financial year." />
        <RowInput
          source="yearToDate"
          help="Offences add up. A share of a year is of all that were counted in it. Officers in post are as many as at the last reading."
        />
        <RowInput
          source="outturn"
          help="How the outcome of a year is worked out before it is over. The method is shown with the figure."
        />
        <RowInput source="baselineFrom" />
        <RowInput source="baselineTo" />
      </InputGroup>
      <InputGroup title="In the plan">
        <RowInput source="planId" />
        <RowInput source="priorityId" within="planId" />
        <RowInput source="commitmentId" within="planId" />
        <RowInput source="ownerId" />
        <RowInput source="schemeId" within="planId" help="Whose words stand beside the ratings." />
      </InputGroup>
      <InputGroup title="Who publishes it">
        <RowInput source="publishedBy" />
        <RowInput source="publishedAt" />
        <SuppressBelowInput />
        <RowInput source="limits" />
      </InputGroup>
    </>
  );
}
