import { localStorageStore, useStore } from "react-admin";

/** Where the browser keeps what a person set up: the chosen body, the theme, each list's filters. */
export const preferences = localStorageStore(undefined, "frankpledge");

const KEY = "body";

/** The slug of the policing body whose record is worked on. */
export const chosenBody = (): string | undefined => preferences.getItem<string | undefined>(KEY, undefined);

/** The same for a screen, which follows a change of it. */
export const useChosenBody = () => useStore<string | undefined>(KEY, undefined);
