import type { Postman } from "../record/post/postman.ts";
import type { Store } from "../record/store.ts";
import type { Viewer } from "../record/viewer.ts";

/** Who reads, and what: all that a question needs. */
export type Reader = Omit<Request, "postman">;

/** What every resolver is handed: the record, who asks, and who takes mail out. */
export interface Request {
  store: Store;
  viewer: Viewer;
  postman: Postman;
}
