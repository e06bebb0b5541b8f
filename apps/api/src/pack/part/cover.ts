import {
  formatPartialDate,
  OFFICE_TITLES,
  type PartialDate,
  REPORT_FORMATS,
  SIGN_OFF_WORDS,
} from "@frankpledge/domain";
import { type Block, heading, note, prose } from "../../document/document.ts";
import type { PackPlan, PackSource } from "../pack-source.ts";

/** Whose record a pack is made from, and at which point of it. */
export interface PackBody {
  name: string;
  panelName: string | null;
  synthetic: boolean;
  readAt: { release: number | null; title: string | null; revision: number; effectiveAt: string | Date };
}

const BODY = `query($body: String!, $asAt: AsAt) {
  body: policingBody(slug: $body, asAt: $asAt) {
    name panelName synthetic readAt { release title revision effectiveAt }
  }
}`;

export const readBody = async (source: PackSource): Promise<PackBody> =>
  (await source.ask<{ body: PackBody }>(BODY)).body;

/** The cover block that the field uses (S0.17), which point of the record the pack is of, and what it asks for. */
export function coverBlocks({ pack, format }: PackSource, body: PackBody, plan: PackPlan): Block[] {
  const { meeting, contact, pressContact, recommendation, signOffs } = pack;
  const isDraft = body.readAt.release === null;
  const signed = signOffs.map(
    ({ role, by, on, revision }) =>
      `${format < 2 ? `${by}, as ${SIGN_OFF_WORDS[role]}` : OFFICE_TITLES[role]}: ${formatPartialDate(on)}${isDraft ? `, at revision ${revision}` : ""}`,
  );
  return [
    ...(body.synthetic ? [note("This policing body does not exist: its record is made up.")] : []),
    ...(pack.edition > 1 ? [note(editionWords(pack))] : []),
    {
      kind: "facts",
      facts: [
        ["Report to", meeting?.title ?? body.panelName ?? "The Police and Crime Panel"],
        ["Date considered", meeting?.heldOn ? formatPartialDate(meeting.heldOn) : "Not stated"],
        ["Item", pack.item ?? "Not stated"],
        ["Report of", body.name],
        ["Plan", plan.title],
        ["Period", `${formatPartialDate(pack.periodFrom)} to ${formatPartialDate(pack.periodTo)}`],
        ["Members' enquiries to", contact ?? "Not stated"],
        ["Press enquiries to", pressContact ?? "Not stated"],
        ["Edition", String(pack.edition)],
        ["Read from the record at", pointWords(body)],
        ...(format < 2 ? [] : [["Format of the report", formatWords(format)] as [string, string]]),
        ["Signed off", signed.length > 0 ? signed.join("\n") : "Not signed off"],
      ],
    },
    heading(2, "Recommendation"),
    ...prose(recommendation ?? "That the Panel notes the report."),
  ];
}

/** Which format it is made in, and what that added: Panels ask for a report in another form, and compare (S4.9). */
function formatWords(format: number): string {
  const { adds } = REPORT_FORMATS.find(({ number }) => number === format) ?? {};
  return adds ? `${format}. New in it: ${adds.charAt(0).toLowerCase()}${adds.slice(1)}` : String(format);
}

function editionWords({ edition, replaces, correction }: PackSource["pack"]): string {
  const old = replaces ? `, in place of edition ${replaces.edition}, “${replaces.title}”` : "";
  return `This is edition ${edition}${old}. What it puts right: ${correction ?? "not stated"}`;
}

export function pointWords({ readAt }: PackBody): string {
  const day = formatPartialDate(dayOf(readAt.effectiveAt) as PartialDate);
  return readAt.release === null
    ? `revision ${readAt.revision} of ${day}: a draft that is not published`
    : `published version ${readAt.release}, “${readAt.title}”, of ${day}`;
}

const dayOf = (moment: string | Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date(moment));
