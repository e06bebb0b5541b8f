import type { RelatedSum } from "@frankpledge/domain";
import { useGetList, useRecordContext } from "react-admin";
import { type AmountValue, sumOf } from "../../field/amount.ts";

interface PlanRow {
  id: string;
  title: string;
  directions: { purpose: string; budget: AmountValue | null }[];
}

/** What the body's other plans give for each purse: the same purse is seldom a thousand times another size (S1.2). */
export function useDirectionSums(): RelatedSum[] {
  const { data = [] } = useGetList<PlanRow>("plans", { pagination: { page: 1, perPage: 100 } });
  const around = useRecordContext();
  return data
    .filter((plan) => plan.id !== around?.id)
    .flatMap(({ title, directions }) =>
      directions.flatMap(({ purpose, budget }) => {
        const sum = budget && sumOf(budget);
        return sum ? [{ ...sum, statedIn: `${purpose}, ${title}` }] : [];
      }),
    );
}
