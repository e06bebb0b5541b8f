import RemoveIcon from "@mui/icons-material/DeleteOutlined";
import ClearedIcon from "@mui/icons-material/FactCheck";
import { Typography } from "@mui/material";
import { useState } from "react";
import { Button, useDataProvider, useListContext, useNotify, useRefresh } from "react-admin";
import { useEntity } from "../field/entities.ts";
import { apiSchema } from "../graphql/api.ts";
import { isCleared } from "../graphql/entity.ts";
import { ClearDialog } from "./ClearDialog.tsx";
import { ReasonDialog } from "./ReasonDialog.tsx";

/** What can be done to several rows at once; each is one revision. */
export function BulkActions() {
  const { name, one, many } = useEntity();
  const { selectedIds, onUnselectItems } = useListContext();
  const [asking, ask] = useState<"clear" | "remove">();
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const what = selectedIds.length === 1 ? `one ${one}` : `${selectedIds.length} ${many}`;
  const close = () => ask(undefined);

  return (
    <>
      {isCleared(apiSchema, name) && (
        <Button label="Clear for publication" onClick={() => ask("clear")}>
          <ClearedIcon />
        </Button>
      )}
      <Button label="Remove" color="error" onClick={() => ask("remove")}>
        <RemoveIcon />
      </Button>
      {asking === "clear" && <ClearDialog ids={selectedIds} onClose={close} onCleared={onUnselectItems} />}
      {asking === "remove" && (
        <ReasonDialog
          title={`Remove ${what}?`}
          does="Remove"
          isDangerous
          onClose={close}
          onConfirm={async (reason) => {
            await dataProvider.deleteMany(name, { ids: selectedIds, meta: { reason } });
            notify(`Removed ${what} in one change.`, { type: "success" });
            onUnselectItems();
            refresh();
          }}
        >
          <Typography>
            They leave the working record in one change. The history keeps them, and the public sees them
            until the next published version.
          </Typography>
        </ReasonDialog>
      )}
    </>
  );
}
