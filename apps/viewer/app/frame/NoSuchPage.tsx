/** Answers every address that no page has. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NoSuchPage() {
  return null;
}
