import { useSearchParams } from "react-router";

/**
 * The published version that an address asks for with `?release=12`: its number, null when it asks for the latest,
 * "unreadable" when it is no number of a version.
 */
export function releaseAsked(search: URLSearchParams): number | null | "unreadable" {
  const asked = search.get("release");
  if (asked === null || asked === "") return null;
  return /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : "unreadable";
}

/** The published version that the page is read in; null for the latest. */
export function useReleaseAsked(): number | null {
  const [search] = useSearchParams();
  const asked = releaseAsked(search);
  return asked === "unreadable" ? null : asked;
}
