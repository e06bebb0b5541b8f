import { EntityShow } from "../../frame/EntityShow.tsx";
import { FieldGroup } from "../../frame/FieldGroup.tsx";
import { RelatedRows } from "../../frame/RelatedRows.tsx";

export function SurveyShow() {
  return (
    <EntityShow
      related={
        <>
          <RelatedRows
            resource="surveyQuestions"
            target="surveyId"
            columns={["base", "measureId", "period", "clearance"]}
            sort="position"
          />
          <RelatedRows
            resource="feedbackThemes"
            target="surveyId"
            columns={["summary", "said", "of", "clearance"]}
            sort="theme"
          />
        </>
      }
    >
      <FieldGroup title="The survey" sources={["series", "commissionedBy", "conductedBy", "planId"]} />
      <FieldGroup
        title="Who was asked, and how"
        sources={[
          "population",
          "method",
          "fieldworkFrom",
          "fieldworkTo",
          "invited",
          "responses",
          "responseAsWritten",
          "weighting",
        ]}
      />
      <FieldGroup title="How to read it" sources={["limits", "publishedAt"]} />
    </EntityShow>
  );
}
