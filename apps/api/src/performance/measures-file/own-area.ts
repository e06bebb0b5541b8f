import type { Row } from "../../record/entity.ts";

/** Whether words of a file mean the body's own area: by the names of the body, its area and its force. */
export function ownAreaOf(body: Row | undefined, named: string | null): (area: string) => boolean {
  const own = [named, body?.area, body?.forceName, body?.name]
    .filter((name): name is string => typeof name === "string" && name !== "")
    .map(likenedArea);
  return (area) => own.includes(likenedArea(area));
}

/** "Avon & Somerset Constabulary" and "Avon and Somerset" are the same area. */
export const likenedArea = (area: string): string =>
  area
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/^(?:the )?(?:office of the )?police and crime commissioner (?:for|of) /, "")
    .replace(/\b(?:police|constabulary|service|force|the)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
