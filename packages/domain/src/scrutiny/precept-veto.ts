import { z } from "zod";

/** Why a Panel vetoes a precept: it decides which way the revised one must go. */
export const VETO_GROUNDS = ["TOO_HIGH", "TOO_LOW"] as const;
export const vetoGround = z.enum(VETO_GROUNDS).meta({ id: "VetoGround" });
export type VetoGround = z.infer<typeof vetoGround>;

/**
 * How many votes a veto needs: at least two thirds of those who are members when the decision is made, whether they
 * are there or not (Police Reform and Social Responsibility Act 2011, Schedule 5, paragraph 4). 14 members need 10.
 */
export const vetoVotesNeeded = (members: number): number => Math.ceil((members * 2) / 3);

/** Whether so many votes of so many members are a veto. */
export const isVetoed = (votes: number, members: number): boolean => votes >= vetoVotesNeeded(members);

/**
 * What a revised precept must be after a veto (SI 2012/2271, regulation 5(3)).
 * @param pence both precepts, as Band D or as whole sums
 */
export const isRevisedTheRightWay = (
  ground: VetoGround,
  pence: { proposed: bigint; revised: bigint },
): boolean => (ground === "TOO_HIGH" ? pence.revised < pence.proposed : pence.revised > pence.proposed);
