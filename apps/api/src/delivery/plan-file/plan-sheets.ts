import { amountFields, statusUpdateFields } from "@frankpledge/domain";
import { z } from "zod";
import { commitment } from "../../plan/commitment.entity.ts";
import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { workstream } from "../../plan/workstream.entity.ts";
import type { AnyEntity } from "../../record/entity.ts";
import { unwrap } from "../../record/references.ts";
import { project } from "../project.entity.ts";

/** A column of a sheet of the plan's workbook. */
export interface PlanColumn {
  /** The field, or the field of a field: `cost.value`; `update.colour` is of the project's latest update. */
  path: string;
  heading: string;
  /** What offices head it by in files of their own, in lower case. */
  also: readonly string[];
  type: z.ZodType;
}

/** A sheet of the plan's workbook: one kind of row. */
export interface PlanSheet {
  name: string;
  /** What offices call it in files of their own, in lower case. */
  also: readonly string[];
  entity: AnyEntity;
  columns: readonly PlanColumn[];
}

/** A column is known by its heading, and by the words that follow it. */
type Named = readonly [heading: string, ...also: string[]];

/**
 * The sheets of an implementation plan, in the order in which rows name one another. What the record keeps of a plan
 * beside them (directions, consultations, schemes of ratings) is not in the file and stays as it is.
 */
export const planSheets: readonly PlanSheet[] = [
  sheet("Plan", [], plan, {
    title: ["Title", "plan", "name"],
    periodStart: ["Period start", "from", "start", "start date"],
    periodEnd: ["Period end", "to", "end", "end date"],
    stage: ["Stage"],
    origin: ["Origin"],
    panelConsideredOn: ["Panel considered on"],
    panelOutcome: ["Panel outcome"],
    publishedOn: ["Published on"],
    prioritiesHeading: ["First level is called"],
    about: ["About", "description"],
    source: ["Source"],
  }),
  sheet("Owners", ["roles", "leads"], owner, {
    title: ["Title", "role", "owner", "name"],
    organisation: ["Organisation", "organization"],
    source: ["Source"],
  }),
  sheet("Areas", ["local areas", "districts"], localArea, {
    name: ["Name", "area", "district"],
    source: ["Source"],
  }),
  sheet("Priorities", ["priority", "themes", "aims"], priority, {
    position: ["Position", "no", "number", "order"],
    code: ["Code", "ref", "reference"],
    title: ["Title", "priority", "theme", "aim", "name"],
    description: ["Description"],
    stage: ["Stage"],
    stageNote: ["What shows the stage"],
    source: ["Source"],
  }),
  sheet("Workstreams", ["workstream", "portfolio areas", "middle level"], workstream, {
    priorityId: ["Priority", "theme", "aim"],
    kind: ["Kind", "type"],
    position: ["Position", "no", "number", "order"],
    code: ["Code", "ref", "reference"],
    title: ["Title", "workstream", "portfolio area", "name"],
    description: ["Description"],
    stage: ["Stage"],
    stageNote: ["What shows the stage"],
    rank: ["Place in the order of priority", "rank"],
    rankReason: ["Why it has this place"],
    source: ["Source"],
  }),
  sheet("Commitments", ["commitment", "pledges", "pledge", "promises"], commitment, {
    code: ["Code", "ref", "reference", "commitment code", "pledge code", "id"],
    text: ["Commitment", "text", "pledge", "promise", "commitment text", "description"],
    priorityId: ["Priority", "theme", "aim"],
    workstreamId: ["Workstream", "portfolio area"],
    ownerId: ["Owner", "lead officer", "responsible", "responsible officer", "accountable officer"],
    lead: ["Lead", "led by", "who leads"],
    aimKind: ["Kind of aim"],
    dueBy: ["Due by", "due", "due date", "deadline", "target date"],
    manifestoReference: ["Manifesto reference"],
    stage: ["Stage"],
    stageNote: ["What shows the stage"],
    source: ["Source"],
  }),
  sheet("Projects", ["project", "actions", "action plan", "implementation plan", "delivery plan"], project, {
    code: ["Code", "ref", "reference", "project code", "id"],
    title: ["Title", "project", "action", "name", "project name"],
    objective: ["Objective", "description", "aim of project"],
    strand: ["Strand"],
    stage: ["Stage"],
    statutory: ["Required by law", "statutory"],
    ownerId: ["Owner", "lead officer", "project owner", "responsible", "lead"],
    priorityIds: ["Priorities", "priority", "theme"],
    commitmentIds: ["Commitments", "commitment", "pledges", "pledge"],
    leadCommitmentId: ["Lead commitment"],
    areaIds: ["Areas", "area", "districts"],
    baselineEnd: ["First planned end", "baseline end", "planned end", "original end date"],
    forecastEnd: ["Forecast end", "expected end", "end date", "due date", "target date"],
    completedOn: ["Completed on", "completed", "date completed"],
    "cost.value": ["Cost (£)", "cost", "budget", "value"],
    "cost.state": ["Cost is"],
    "cost.qualifier": ["Cost is exact"],
    "cost.asWritten": ["Cost as written"],
    "cost.note": ["Cost note"],
    "update.colour": ["RAG", "rag status", "rag rating", "delivery rag", "rating"],
    "update.positionDate": ["RAG as at", "position date", "as at", "rag date", "updated on", "last updated"],
    "update.narrative": ["Update", "progress", "narrative", "commentary", "comments", "latest update"],
    "update.percent": ["Per cent done", "% complete", "percent complete", "% done", "progress %"],
    "update.reportedBy": ["Reported by"],
    source: ["Source"],
  }),
];

/** The heading of the column that says where a row is read; it finds the row again whatever else has changed. */
export const SLUG_COLUMN = "Address";

function sheet(
  name: string,
  also: readonly string[],
  entity: unknown,
  columns: Readonly<Record<string, Named>>,
): PlanSheet {
  const fields = (entity as AnyEntity).fields.shape as Record<string, z.ZodType>;
  return {
    name,
    also,
    entity: entity as AnyEntity,
    columns: Object.entries(columns).map(([path, [heading, ...others]]) => ({
      path,
      heading,
      also: [heading.toLowerCase(), ...others],
      type: typeAt(fields, path),
    })),
  };
}

function typeAt(fields: Record<string, z.ZodType>, path: string): z.ZodType {
  const [field = "", inner] = path.split(".");
  if (field === "update") return statusUpdateFields.shape[inner as "colour"];
  if (inner !== undefined) return amountFields.shape[inner as "value"];
  return fields[field] as z.ZodType;
}

/** Whether a column names rows of another sheet: one, or several parted by semicolons. */
export function namedBy({ type }: PlanColumn): { entity: string; many: boolean } | null {
  const { type: inner, meta } = unwrap(type);
  return meta.references ? { entity: meta.references.entity, many: inner instanceof z.ZodArray } : null;
}
