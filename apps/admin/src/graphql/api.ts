import sdl from "@frankpledge/schema/schema.graphql?raw";
import { chosenBody } from "../body/chosen-body.ts";
import { createDataProvider } from "./provider.ts";
import { send } from "./request.ts";
import { readSchema } from "./schema.ts";

/** The committed schema: what this build knows of the API. */
export const apiSchema = readSchema(sdl);

export const dataProvider = createDataProvider({ schema: apiSchema, send, body: chosenBody });
