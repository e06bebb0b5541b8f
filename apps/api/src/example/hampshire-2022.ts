import { measure } from "../performance/measure.entity.ts";
import { survey } from "../performance/survey.entity.ts";
import { target } from "../performance/target.entity.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import { question } from "../scrutiny/question.entity.ts";
import { recommendation } from "../scrutiny/recommendation.entity.ts";
import type { ExampleStep } from "./example-record.ts";
import { MINUTES_2022, MINUTES_2022_TITLE, QUESTIONS_2022 } from "./hampshire-2022-minutes.ts";

const PAPER = `Minutes, “${MINUTES_2022_TITLE}”, date not stated`;
const OFFICERS = `${PAPER}, replies to further questions, point 5`;

/**
 * The undated minutes of a Panel meeting of about 2022. They are placed on the last day of 2022 by the rule in
 * docs/example-record.md; the meeting's own date stays empty.
 */
export function hampshire2022(): ExampleStep[] {
  const questions: string[] = [];
  return [
    {
      kind: "revision",
      effectiveAt: "2022-12-31T09:00:00Z",
      reason: "Transcribed from the undated minutes on performance and delivery; placed in 2022 by rule",
      async write(revising) {
        const { id: planId } = await revising.create(plan, {
          slug: "hampshire-2022",
          title: "Police and Crime Plan",
          stage: "ISSUED",
          origin: "TRANSCRIBED",
          about:
            "The plan as spoken of in undated minutes. The Panel heard “that every pledge within the Plan had been coded, with project owners assigned to each”, that “each of the projects/objectives […] would have specific funding assigned to them”, and that the dates of the Panel's meetings had been aligned to the Implementation Plan. Neither the pledges nor their codes, owners and funding are in the minutes, so they are not shown; one target is.",
          source: `${PAPER}, paragraphs 1 and 4`,
        });
        const { id: officers } = await revising.create(commitment, {
          slug: "600-more-police-officers",
          planId,
          text: "There would be 600 more police officers by March 2023 than in January 2020. Members heard that this would be an increase to Hampshire Constabulary’s establishment figures, with any officers leaving as a result of attrition during the period replaced in addition to the 600 new officers.",
          lead: "POLICE",
          dueBy: "2023-03",
          source: OFFICERS,
        });
        const { id: measureId } = await revising.create(measure, {
          slug: "police-officers-above-january-2020",
          planId,
          commitmentId: officers,
          title: "Police officers above the number of January 2020",
          lead: "POLICE",
          unit: "officers",
          direction: "UP",
          frequency: "FINANCIAL_YEAR",
          yearToDate: "LATEST",
          definitions: [
            {
              text: "“an increase to Hampshire Constabulary’s establishment figures, with any officers leaving as a result of attrition during the period replaced in addition to the 600 new officers”",
            },
          ],
          baselineFrom: "2020-01",
          baselineTo: "2020-01",
          limits:
            "The minutes state the target and no count of officers, neither in January 2020 nor since. So there is no reading here. That it is read by financial year follows from the target, which is for the end of one.",
          source: OFFICERS,
        });
        await revising.create(target, {
          measureId,
          financialYear: "2022-23",
          value: "600",
          asWritten: "600 more police officers by March 2023 than in January 2020",
          source: OFFICERS,
        });
        const testing = await revising.create(survey, {
          slug: "public-confidence-testing",
          planId,
          title: "Public confidence testing",
          conductedBy: "Hampshire Constabulary",
          limits:
            "The minutes state no question, no answer and no number: “Hampshire Constabulary undertook public confidence testing which was reported to the Home Office and the Commissioner would consider how this could be published on the OPCC website.”",
          source: `${PAPER}, paragraph 6`,
        });
        questions.push(testing.id);
        const { id: meetingId } = await revising.create(meeting, {
          slug: "date-not-stated-2022",
          planId,
          title: MINUTES_2022_TITLE,
          minutes: MINUTES_2022,
          recommendation:
            "To receive a quarterly update from the Police and Crime Commissioner detailing performance of and delivery against the Police and Crime Plan.",
          resolution:
            "That the update on the performance and delivery of the Police and Crime Plan was noted.",
          commitmentIds: [officers],
          source: PAPER,
        });
        const recommended = await revising.create(recommendation, {
          meetingId,
          position: 1,
          text: "To receive a quarterly update from the Police and Crime Commissioner detailing performance of and delivery against the Police and Crime Plan.",
          madeTo: "The Police and Crime Panel",
          outcome: "NOTED",
          response: "That the update on the performance and delivery of the Police and Crime Plan was noted.",
          source: PAPER,
        });
        questions.push(recommended.id);
        for (const [index, { place, ...fields }] of QUESTIONS_2022.entries()) {
          const { id } = await revising.create(question, {
            ...fields,
            meetingId,
            position: index + 1,
            source: `${PAPER}, ${place}`,
          });
          questions.push(id);
        }
      },
    },
    {
      kind: "revision",
      effectiveAt: "2022-12-31T09:30:00Z",
      reason: "What was put to the Commissioner, and the replies, cleared: they were published as minutes",
      async write(revising) {
        await revising.clear(questions);
      },
    },
    {
      kind: "release",
      effectiveAt: "2022-12-31T10:00:00Z",
      title: "As minuted, date not stated (placed in 2022)",
    },
  ];
}
