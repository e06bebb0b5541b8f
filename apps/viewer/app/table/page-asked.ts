/** How many rows stand on one page of a list. */
export const PAGE_LENGTH = 50;

/** The page of a list that an address asks for; the first unless it names another. */
export function pageAsked(request: Request): number {
  const asked = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}
