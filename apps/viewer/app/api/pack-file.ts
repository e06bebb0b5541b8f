/** The files of a report are handed on as every download is; the router wants a module of its own for each address. */
export { loader } from "./download.ts";
