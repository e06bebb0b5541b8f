import { localStorageStore, type Store, useStore } from "react-admin";
import { withPassingSelection } from "./passing-selection.ts";

/**
 * Where the browser keeps what a person set up: the chosen body, the theme, each list's filters. Signing out leaves
 * it: all tabs share it, and one of them may hold a form, which would go with the chosen body.
 */
export const preferences: Store = {
  ...withPassingSelection(localStorageStore(undefined, "frankpledge")),
  reset: () => undefined,
};

const KEY = "body";

/** The slug of the policing body whose record is worked on. */
export const chosenBody = (): string | undefined => preferences.getItem<string | undefined>(KEY, undefined);

/** The same for a screen, which follows a change of it. */
export const useChosenBody = () => useStore<string | undefined>(KEY, undefined);
