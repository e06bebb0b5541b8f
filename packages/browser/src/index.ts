export type { Page } from "playwright-core";
export { axeViolations } from "./accessibility.ts";
export { launchBrowser, type PageOptions, type TestBrowser } from "./test-browser.ts";
