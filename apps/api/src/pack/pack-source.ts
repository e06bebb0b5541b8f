import {
  type CalendarDate,
  firstDayOf,
  lastDayOf,
  type Office,
  type PackKind,
  type PartialDate,
} from "@frankpledge/domain";
import type { Database } from "../database/database.ts";
import { askEvery } from "../graph/ask.ts";
import type { Ask } from "../record/asking.ts";
import { measurePicture, type PictureMeasures } from "./picture/keep-picture.ts";

/** The office's own words in a pack, with the pictures beside them. */
export interface PackSection {
  heading: string | null;
  priorityId: string | null;
  text: string;
  pictures:
    | { picture: string; alternative: string | null; decorative: boolean; caption: string | null }[]
    | null;
}

/** A pack as the API gives it. */
export interface PackRow {
  id: string;
  slug: string;
  kind: PackKind;
  title: string;
  periodFrom: PartialDate;
  periodTo: PartialDate;
  item: string | null;
  contact: string | null;
  pressContact: string | null;
  recommendation: string | null;
  sections: PackSection[];
  panelReport: string | null;
  panelReportOn: PartialDate | null;
  response: string | null;
  responseOn: PartialDate | null;
  edition: number;
  replaces: { title: string; edition: number } | null;
  correction: string | null;
  signOffs: { role: Office; by: string; on: PartialDate; revision: number }[];
  finalRelease: number | null;
  planId: string;
  meeting: { title: string; heldOn: PartialDate | null } | null;
}

interface PackMakings {
  db: Database;
  /** The API, as the report's reader asks it. */
  ask: Ask;
  body: string;
  /** The one point that every figure is read at. */
  asAt: string;
  pack: PackRow;
  format: number;
}

/** What the parts of a pack are made from: the pack's own words, and the API's answers at one point of the record. */
export class PackSource {
  readonly pack: PackRow;
  /** The number of the format that it is made in. */
  readonly format: number;

  constructor(private readonly of: PackMakings) {
    this.pack = of.pack;
    this.format = of.format;
  }

  ask<Data>(question: string, variables: Record<string, unknown> = {}): Promise<Data> {
    return this.of.ask(question, { ...this.point(), ...variables });
  }

  /** @param question as `askAll` takes it */
  askAll<Node>(question: string, variables: Record<string, unknown> = {}): Promise<Node[]> {
    return askEvery(this.of.ask, question, { ...this.point(), ...variables });
  }

  /** The kind and size of a picture that was handed in; null for one that was withdrawn. */
  picture(hash: string): Promise<PictureMeasures | null> {
    return measurePicture(this.of.db, this.of.body, hash);
  }

  /** Whether a date lies in the period that the pack reports, in part at least. */
  covers(date: PartialDate): boolean {
    const { from, to } = this.period();
    return lastDayOf(date) >= from && firstDayOf(date) <= to;
  }

  period(): { from: CalendarDate; to: CalendarDate } {
    return { from: firstDayOf(this.pack.periodFrom), to: lastDayOf(this.pack.periodTo) };
  }

  private point() {
    return { body: this.of.body, asAt: this.of.asAt, plan: this.pack.planId };
  }
}

/** What the parts share of the plan. */
export interface PackPlan {
  title: string;
  slug: string;
  prioritiesHeading: string;
  origin: "KEPT_HERE" | "TRANSCRIBED";
  priorities: PackPriority[];
  schemes: {
    kind: "DELIVERY" | "PERFORMANCE";
    name: string;
    description: string | null;
    ratings: { colour: "RED" | "AMBER" | "GREEN" | "BLUE"; label: string; definition: string | null }[];
  }[];
}

export interface PackPriority {
  id: string;
  code: string | null;
  title: string | null;
  position: number;
  workstreams: { id: string; code: string | null; title: string; position: number }[];
}

const PLAN = `query($plan: ID!, $asAt: AsAt) {
  plan: planById(id: $plan, asAt: $asAt) {
    title slug prioritiesHeading origin
    priorities { id code title position workstreams { id code title position } }
    schemes { kind name description ratings { colour label definition } }
  }
}`;

/** The plan that a pack reports on, its priorities in their order. */
export async function readPlan(source: PackSource): Promise<PackPlan> {
  const { plan } = await source.ask<{ plan: PackPlan }>(PLAN);
  const inOrder = <Row extends { position: number }>(rows: Row[]) =>
    rows.toSorted((a, b) => a.position - b.position);
  return {
    ...plan,
    priorities: inOrder(plan.priorities).map((priority) => ({
      ...priority,
      workstreams: inOrder(priority.workstreams),
    })),
  };
}

export const nameOf = ({ code, title }: { code: string | null; title: string | null }): string =>
  [code, title].filter(Boolean).join(" ") || "Title not stated";
