import { formatPartialDate } from "@frankpledge/domain";
import { type Block, heading, note, PICTURE_WITHDRAWN, prose } from "../../document/document.ts";
import { nameOf, type PackPlan, type PackSection, type PackSource } from "../pack-source.ts";

/** The office's own words that open a pack. */
export async function openingBlocks(source: PackSource): Promise<Block[]> {
  const own = source.pack.sections.filter(({ priorityId }) => priorityId === null);
  const blocks: Block[] = [];
  for (const section of own)
    blocks.push(heading(2, section.heading ?? "Introduction"), ...(await wordsAndPictures(source, section)));
  return blocks;
}

/** What the office says of the progress on each priority of the plan. */
export async function progressBlocks(source: PackSource, { priorities }: PackPlan): Promise<Block[]> {
  if (priorities.length === 0) return [];
  const blocks: Block[] = [heading(2, "Progress by priority")];
  for (const priority of priorities) {
    const own = source.pack.sections.filter(({ priorityId }) => priorityId === priority.id);
    blocks.push(heading(3, nameOf(priority)));
    if (own.length === 0) blocks.push(note("Nothing is said of the progress on it."));
    for (const section of own) {
      if (section.heading) blocks.push(heading(4, section.heading));
      blocks.push(...(await wordsAndPictures(source, section)));
    }
  }
  return blocks;
}

async function wordsAndPictures(source: PackSource, { text, pictures }: PackSection): Promise<Block[]> {
  const blocks: Block[] = prose(text);
  for (const { picture, alternative, caption } of pictures ?? []) {
    const kept = await source.picture(picture);
    blocks.push(kept ? { kind: "picture", picture, ...kept, alternative, caption } : note(PICTURE_WITHDRAWN));
  }
  return blocks;
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
