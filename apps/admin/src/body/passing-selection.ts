import { memoryStore, type Store } from "react-admin";

/** What react-admin keeps the ticked rows of a list under. */
const isSelection = (key: string): boolean => key.includes(".selectedIds");

/**
 * A store that forgets which rows are ticked with the page: rows that were ticked before, or in another tab, and are no
 * longer seen must not be among those that a dialog acts on.
 */
export function withPassingSelection(kept: Store): Store {
  const passing = memoryStore();
  passing.setup();
  const storeOf = (key: string) => (isSelection(key) ? passing : kept);
  return {
    ...kept,
    getItem: (key, otherwise) => storeOf(key).getItem(key, otherwise),
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: (key) => storeOf(key).removeItem(key),
    removeItems: (prefix) => {
      kept.removeItems(prefix);
      passing.removeItems(prefix);
    },
    subscribe: (key, told) => storeOf(key).subscribe(key, told),
  };
}
