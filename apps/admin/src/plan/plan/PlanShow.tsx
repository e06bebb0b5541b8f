import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";
import { BaselineCard } from "../../record/BaselineCard.tsx";

export function PlanShow() {
  return (
    <EntityShow
      related={
        <>
          <BaselineCard />
          <RelatedRows
            resource="priorities"
            target="planId"
            columns={["code", "description"]}
            sort="position"
          />
          <RelatedRows resource="ragSchemes" target="planId" columns={["kind"]} sort="name" />
        </>
      }
    >
      <FieldGroup
        title="What it is"
        sources={["periodStart", "periodEnd", "stage", "origin", "refreshOfId", "prioritiesHeading"]}
      />
      <FieldGroup
        title="On its way"
        sources={["panelConsideredOn", "panelOutcome", "publishedOn", "consultations"]}
      />
      <FieldGroup title="Directions and their money" sources={["directions"]} />
      <FieldGroup title="What it takes" sources={["resources"]} />
      <FieldGroup title="For readers" sources={["planningCycle", "about"]} />
    </EntityShow>
  );
}
