import { type RaRecord, useGetIdentity, useGetList } from "react-admin";

export interface Body extends RaRecord {
  slug: string;
  name: string;
  area: string;
  synthetic: boolean;
}

/** The policing bodies that the account may work on. An account that names none works on all. */
export function useBodies(): Body[] {
  const { data = [] } = useGetList<Body>("policingBodies", { pagination: { page: 1, perPage: 100 } });
  const { identity } = useGetIdentity();
  const named: string[] = identity?.account?.bodies ?? [];
  return named.length === 0 ? data : data.filter((body) => named.includes(body.slug));
}
