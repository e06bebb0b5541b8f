import type { ExampleBody } from "./example-record.ts";
import { hampshire2013 } from "./hampshire-2013.ts";
import { hampshire2014 } from "./hampshire-2014.ts";
import { hampshire2020 } from "./hampshire-2020.ts";
import { hampshire2022 } from "./hampshire-2022.ts";
import { NamedRows } from "./named-rows.ts";

/** Hampshire's record, transcribed from four papers. */
export const hampshire: ExampleBody = {
  slug: "hampshire",
  steps() {
    const rows = new NamedRows();
    return [...hampshire2013(rows), ...hampshire2014(rows), ...hampshire2020(rows), ...hampshire2022()];
  },
};
