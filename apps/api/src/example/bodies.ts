import { dorset } from "./dorset-2017.ts";
import type { ExampleBody } from "./example-record.ts";
import { hampshire } from "./hampshire.ts";
import { wessex } from "./wessex/wessex.ts";

/** The policing bodies of the example record. */
export const exampleBodies: readonly ExampleBody[] = [hampshire, dorset, wessex];
