import type { Store } from "../record/store.ts";
import type { Viewer } from "../record/viewer.ts";

/** What every resolver is handed: the record, and who asks. */
export interface Request {
  store: Store;
  viewer: Viewer;
}
