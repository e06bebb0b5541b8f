import type { GraphQLSchema } from "graphql";
import { payment } from "../money/ledger/payment.entity.ts";
import type { AsOf } from "../record/as-of.ts";
import { type AnyEntity, isLedger } from "../record/entity.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import type { Download } from "./download.ts";
import { financeDownload } from "./finance-download.ts";
import { rowsDownload } from "./rows-download.ts";
import { spendingList } from "./spending-list.ts";
import { spendingQuestion } from "./spending-question.ts";

/** Makes a download of a body at a point of its record, of what the further query asks. */
type MakeDownload = (asOf: AsOf, query: URLSearchParams) => Promise<Download>;

/** Everything that can be downloaded, by the name that it has in an address: "budget-lines". */
export function downloadsOf(store: Store, schema: GraphQLSchema): Map<string, MakeDownload> {
  const { entities } = store;
  const ofSpending = (ledger: AnyEntity, make: typeof spendingList | null): MakeDownload => {
    return async (asOf, query) => {
      const asked = await spendingQuestion(store, schema, ledger, asOf, query);
      return make ? make(store, asked) : rowsDownload(store, ledger, asked);
    };
  };
  const ofRows =
    (entity: AnyEntity): MakeDownload =>
    async (asOf, query) => {
      const [unknown] = query.keys();
      if (unknown !== undefined)
        throw new Refusal(
          "BAD_USER_INPUT",
          `This download cannot be asked by “${unknown.slice(0, 40)}”: it takes “release” or “asAt”, and gives every row.`,
        );
      return rowsDownload(store, entity, { asOf });
    };
  const offered = [...entities.ledgers, ...entities.all].filter(({ officersOnly }) => !officersOnly);
  return new Map<string, MakeDownload>([
    ["spending-over-500", ofSpending(payment, spendingList)],
    ["finance", (asOf, query) => financeDownload(store, asOf, query)],
    ...offered.map((entity): [string, MakeDownload] => [
      nameOf(entity),
      isLedger(entity.table) ? ofSpending(entity, null) : ofRows(entity),
    ]),
  ]);
}

const nameOf = ({ plural }: AnyEntity): string =>
  plural.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
