import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";
import { ProjectMoney } from "./ProjectMoney.tsx";

export function ProjectShow() {
  return (
    <EntityShow
      related={
        <>
          <ProjectMoney />
          <RelatedRows
            resource="statusUpdates"
            target="projectId"
            columns={["colour", "narrative", "clearance"]}
            sort="positionDate"
          />
          <RelatedRows
            resource="rebaselines"
            target="projectId"
            columns={["fromEnd", "toEnd", "approvedBy", "reason"]}
            sort="approvedOn"
            order="DESC"
          />
          <RelatedRows
            resource="milestones"
            target="projectId"
            columns={["baselineDate", "forecastDate", "reachedOn"]}
            sort="baselineDate"
          />
          <RelatedRows
            resource="dependencies"
            target="toProjectId"
            columns={["fromProjectId", "kind", "lagDays"]}
            sort="title"
          />
          <RelatedRows
            resource="risks"
            target="projectId"
            columns={["likelihood", "impact", "ownerId", "closedOn"]}
            sort="impact"
          />
          <RelatedRows
            resource="budgetLines"
            target="projectId"
            columns={["original", "revised", "forecast"]}
            sort="financialYear"
          />
          <RelatedRows
            resource="purchaseOrders"
            target="projectId"
            columns={["financialYear", "ordered", "received"]}
            sort="orderedOn"
          />
          <RelatedRows
            resource="savings"
            target="projectId"
            columns={["target", "forecast", "delivered"]}
            sort="financialYear"
          />
          <RelatedRows
            resource="grants"
            target="projectId"
            columns={["partnerId", "amount", "paid"]}
            sort="financialYear"
          />
        </>
      }
    >
      <FieldGroup title="What it is" sources={["code", "objective", "strand", "stage", "statutory"]} />
      <FieldGroup
        title="What it delivers"
        sources={["planId", "priorityIds", "commitmentIds", "leadCommitmentId", "areaIds"]}
      />
      <FieldGroup
        title="Who and when"
        sources={[
          "ownerId",
          "baselineEnd",
          "presentBaselineEnd",
          "expectedEnd",
          "slip",
          "endStatus",
          "deadline",
          "completedOn",
          "scheduleTask",
        ]}
      />
      <FieldGroup title="How it stands" sources={["deliveryRag", "cost", "resources"]} />
    </EntityShow>
  );
}
