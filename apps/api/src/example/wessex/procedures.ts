import type { procedureFields } from "@frankpledge/domain";
import type { z } from "zod";

/** What the law lays down between Commissioner and Panel, as far as it had come by July 2026. */
export const PROCEDURES: readonly z.input<typeof procedureFields>[] = [
  {
    kind: "PRECEPT",
    title: "The precept for 2026-27",
    financialYear: "2026-27",
    proposed: 29_450n,
    members: 14,
    vetoVotes: 4,
    lateReason: "The final police settlement came on 29 January 2026, two weeks later than the year before.",
    steps: [
      {
        stage: "VIEWS_HEARD",
        doneOn: "2026-01-16",
        evidence: "Survey of 2,140 residents; meeting with ratepayers",
      },
      { stage: "FINANCE_REPORT_MADE", doneOn: "2026-01-30", evidence: "Report of the Chief Finance Officer" },
      { stage: "SENT_TO_PANEL", doneOn: "2026-02-02", evidence: "Letter to the chair of the Panel" },
      { stage: "PANEL_REPORTED", doneOn: "2026-02-06", evidence: "Report of the Panel: no veto" },
      { stage: "RESPONSE_GIVEN", doneOn: "2026-02-11", evidence: "Letter of the Commissioner" },
      { stage: "RESPONSE_PUBLISHED", doneOn: "2026-02-12", evidence: "https://wessex.example/precept-2026" },
      { stage: "ISSUED", doneOn: "2026-02-18", evidence: "Precept notices to the councils" },
    ],
  },
  {
    kind: "ANNUAL_REPORT",
    title: "The annual report for 2025-26",
    financialYear: "2025-26",
    steps: [
      { stage: "DRAFT_PREPARED", doneOn: "2026-06-12" },
      { stage: "SENT_TO_PANEL", doneOn: "2026-06-19", evidence: "Sent for the meeting of 23 July 2026" },
    ],
  },
  {
    kind: "PLAN_VARIATION",
    title: "The plan of March 2025",
    steps: [
      { stage: "VIEWS_HEARD", doneOn: "2024-11", evidence: "Consultation of autumn 2024" },
      { stage: "DRAFT_PREPARED", doneOn: "2025-01" },
      { stage: "CHIEF_CONSULTED", doneOn: "2025-01" },
      { stage: "SENT_TO_PANEL", doneOn: "2025-01-29" },
      { stage: "PANEL_REPORTED", doneOn: "2025-02-13", evidence: "Report of the Panel" },
      { stage: "RESPONSE_GIVEN", doneOn: "2025-02-27" },
      { stage: "RESPONSE_PUBLISHED", doneOn: "2025-03-03" },
      { stage: "ISSUED", doneOn: "2025-03-26" },
    ],
  },
];
