import { formatPartialDate } from "@frankpledge/domain";
import { type Block, heading, note, prose } from "../../document/document.ts";
import { nameOf, type PackPlan, type PackSource } from "../pack-source.ts";

/** The office's own words that open a pack. */
export const openingBlocks = ({ pack: { sections } }: PackSource): Block[] =>
  sections
    .filter(({ priorityId }) => priorityId === null)
    .flatMap(({ heading: title, text }) => [heading(2, title ?? "Introduction"), ...prose(text)]);

/** What the office says of the progress on each priority of the plan. */
export function progressBlocks({ pack: { sections } }: PackSource, { priorities }: PackPlan): Block[] {
  if (priorities.length === 0) return [];
  return [
    heading(2, "Progress by priority"),
    ...priorities.flatMap((priority): Block[] => {
      const own = sections.filter(({ priorityId }) => priorityId === priority.id);
      return [
        heading(3, nameOf(priority)),
        ...(own.length === 0 ? [note("Nothing is said of the progress on it.")] : []),
        ...own.flatMap(({ heading: title, text }) => [...(title ? [heading(4, title)] : []), ...prose(text)]),
      ];
    }),
  ];
}

/** What the Panel said of the draft annual report, and what the Commissioner answered. */
export function panelBlocks({ pack }: PackSource): Block[] {
  const part = (title: string, text: string | null, on: typeof pack.responseOn): Block[] => [
    heading(2, on ? `${title}, ${formatPartialDate(on)}` : title),
    ...(text ? prose(text) : [note("Not logged yet.")]),
  ];
  return [
    ...part("The Panel's report on the draft", pack.panelReport, pack.panelReportOn),
    ...part("The Commissioner's response", pack.response, pack.responseOn),
  ];
}
