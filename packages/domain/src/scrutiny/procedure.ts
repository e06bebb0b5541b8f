import { z } from "zod";
import { financialYear, line, partialDate, pence, prose, referenceTo, source } from "../field.ts";
import { finalAnnualReportGaps } from "./annual-report.ts";
import { isRevisedTheRightWay, isVetoed, vetoGround } from "./precept-veto.ts";
import { PROCEDURE_KINDS, procedureStage, stagesOf } from "./procedure-stages.ts";

/** A stage that was done, with what shows it. */
export const procedureStepFields = z
  .object({
    stage: procedureStage,
    doneOn: partialDate(),
    evidence: line(500)
      .nullable()
      .default(null)
      .describe("What shows it, and where: a paper, a minute, a letter."),
    note: prose(2_000).nullable().default(null),
  })
  .meta({ id: "ProcedureStep", description: "A stage of a procedure that was done, with what shows it." });

/** A procedure that the law lays down, as far as it has come: a plan's variation, an annual report, a precept. */
export const procedureFields = z
  .object({
    kind: z.enum(PROCEDURE_KINDS).meta({ id: "ProcedureKind" }),
    title: line(),
    planId: referenceTo("Plan", "plan").nullable().default(null).describe("The plan varied, or reported on."),
    financialYear: financialYear()
      .nullable()
      .default(null)
      .describe("The year reported on, or for which the precept is set."),
    steps: z.array(procedureStepFields).default([]),
    members: z.int().min(1).nullable().default(null).describe("Members of the Panel in post when it voted."),
    vetoVotes: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe("Votes for a veto; blank where none was put."),
    vetoGround: vetoGround.nullable().default(null),
    proposed: pence().nullable().default(null).describe("The Band D precept first proposed, in pounds."),
    revised: pence()
      .nullable()
      .default(null)
      .describe("The Band D precept proposed after a veto, in pounds."),
    lateReason: prose(2_000)
      .nullable()
      .default(null)
      .describe("Why a day was missed, such as a settlement that came late."),
    source: source(),
  })
  .refine(
    ({ kind, steps }) => steps.every(({ stage }) => stagesOf(kind).some((rule) => rule.stage === stage)),
    {
      message: "A step names a stage that this procedure does not have.",
      path: ["steps"],
    },
  )
  .refine(({ steps }) => new Set(steps.map(({ stage }) => stage)).size === steps.length, {
    message: "A stage stands twice among the steps: give it one date.",
    path: ["steps"],
  })
  .refine(({ kind, financialYear: year }) => kind === "PLAN_VARIATION" || year !== null, {
    message: "Say which financial year it is for.",
    path: ["financialYear"],
  })
  .refine(({ vetoVotes, members }) => vetoVotes === null || (members !== null && vetoVotes <= members), {
    message:
      "Say how many members were in post: votes for a veto are counted against all of them, and cannot be more.",
    path: ["members"],
  })
  .refine(
    ({ vetoVotes, members, vetoGround: ground }) =>
      vetoVotes === null || members === null || !isVetoed(vetoVotes, members) || ground !== null,
    { message: "Say whether the precept was vetoed as too high or as too low.", path: ["vetoGround"] },
  )
  .refine(
    ({ proposed, revised, vetoGround: ground }) =>
      proposed === null ||
      revised === null ||
      ground === null ||
      isRevisedTheRightWay(ground, { proposed, revised }),
    {
      message:
        "A precept vetoed as too high is revised to a lower one, and one vetoed as too low to a higher one.",
      path: ["revised"],
    },
  )
  .superRefine(({ kind, steps }, context) => {
    const isDone = (name: string) => steps.some(({ stage }) => stage === name);
    if (kind !== "ANNUAL_REPORT" || !isDone("ISSUED")) return;
    const gaps = finalAnnualReportGaps({
      objectives: [],
      panelReported: isDone("PANEL_REPORTED"),
      responded: isDone("RESPONSE_PUBLISHED"),
    });
    if (gaps.length > 0) context.addIssue({ code: "custom", message: gaps.join(" "), path: ["steps"] });
  })
  .meta({
    id: "Procedure",
    description: "A procedure between Commissioner and Panel that the law lays down.",
  });
