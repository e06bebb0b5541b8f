/** In letters. Longer than anything that people search for. */
export const LONGEST_SEARCH = 200;

/** What an address asks to look for. */
export interface SearchAsked {
  /** Empty before anything is asked. */
  text: string;
  /** The body in whose record to look; null for every record. */
  body: string | null;
}

/** What `?q=words&body=hampshire` asks to look for, without what cannot be read. */
export function searchAsked(search: URLSearchParams): SearchAsked {
  const words = (search.get("q") ?? "").replace(/[\p{Cc}\s]+/gu, " ").trim();
  return { text: words.slice(0, LONGEST_SEARCH).toWellFormed().trim(), body: search.get("body") || null };
}
