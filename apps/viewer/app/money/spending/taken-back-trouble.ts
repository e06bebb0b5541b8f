import type { Trouble } from "../../frame/trouble.ts";
import { atRelease, paths } from "../../paths.ts";

interface TakenBack {
  lastRelease: number;
  takenBackIn: number;
  standsInId: string | null;
}

/**
 * What a page says of a payment that was published and taken back: since which version, what stands in its place, and
 * where it can be read as it was. Officers' reasons are not public.
 * @param asked the published version that the page is read in; null for the latest
 */
export function takenBackTrouble(
  body: string,
  id: string,
  { lastRelease, takenBackIn, standsInId }: TakenBack,
  asked: number | null,
): Trouble {
  return {
    title: standsInId ? "This payment was corrected" : "This payment was taken back",
    text: standsInId
      ? `It was on the record up to published version ${lastRelease}. Since version ${takenBackIn} another stands in its place.`
      : `It was on the record up to published version ${lastRelease}. Version ${takenBackIn} took it back, because it was wrong, and it counts for nothing since.`,
    waysOn: [
      ...(standsInId
        ? [
            {
              text: "The payment that stands in its place",
              href: atRelease(paths.payment(body, standsInId), asked),
            },
          ]
        : []),
      {
        text: `The payment as it was in published version ${lastRelease}`,
        href: atRelease(paths.payment(body, id), lastRelease),
      },
      {
        text: `What changed in published version ${takenBackIn}`,
        href: paths.changesBetween(body, takenBackIn - 1, takenBackIn),
      },
      { text: "All payments to suppliers", href: atRelease(paths.spending(body), asked) },
    ],
  };
}
