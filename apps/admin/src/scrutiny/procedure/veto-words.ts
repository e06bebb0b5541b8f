/** What the API works out about a vote on a veto. */
interface Veto {
  needed: number;
  allows: string;
}

/** How many votes a veto needs, and what may be done now. */
export const showVeto = ({ veto }: { veto: Veto | null }): string =>
  veto ? `A veto needs ${veto.needed} votes. ${veto.allows}` : "How many members are in post is not stated.";
