/** How many rows stand on one page of a list. */
export const PAGE_LENGTH = 50;

/** The page of a list that an address asks for; the first unless it names another. */
export function pageAsked(request: Request): number {
  const asked = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

/** The rows of a list that stand on one of its pages, as the API is asked for them. */
export const rowsOfPage = (number: number) => ({ first: PAGE_LENGTH, offset: (number - 1) * PAGE_LENGTH });
