import { type ComponentType, lazy } from "react";

/** A screen that the browser fetches when it is first opened. */
export const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));
