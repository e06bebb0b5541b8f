import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";
import { MeasureYears } from "./MeasureYears.tsx";
import { nextReading, nextTarget } from "./next-row.ts";
import { SmallCounts } from "./SmallCounts.tsx";

export function MeasureShow() {
  return (
    <EntityShow
      related={
        <>
          <SmallCounts />
          <MeasureYears />
          <RelatedRows
            resource="targets"
            target="measureId"
            columns={["value", "amberLimit", "asWritten", "agreedBy"]}
            sort="financialYear"
            order="DESC"
            start={nextTarget}
          />
          <RelatedRows
            resource="readings"
            target="measureId"
            columns={["value", "count", "of", "status", "area", "localAreaId", "note"]}
            sort="period"
            order="DESC"
            isLong
            start={nextReading}
          />
          <RelatedRows
            resource="surveyQuestions"
            target="measureId"
            columns={["surveyId", "period", "base", "clearance"]}
            sort="period"
            order="DESC"
          />
        </>
      }
    >
      <FieldGroup title="What is counted" sources={["code", "lead", "unit", "decimals", "definitions"]} />
      <FieldGroup
        title="How it is read"
        sources={[
          "direction",
          "frequency",
          "yearToDate",
          "outturn",
          "schemeId",
          "baselineFrom",
          "baselineTo",
        ]}
      />
      <FieldGroup title="In the plan" sources={["planId", "priorityId", "commitmentId", "ownerId"]} />
      <FieldGroup
        title="Who publishes it"
        sources={["publishedBy", "publishedAt", "suppressBelow", "limits"]}
      />
    </EntityShow>
  );
}
