import AddListIcon from "@mui/icons-material/PlaylistAdd";
import { Button } from "@mui/material";
import { useMutation } from "@tanstack/react-query";
import { useCanAccess, useNotify, useRefresh } from "react-admin";
import { useChosenBody } from "../../body/chosen-body.ts";
import { addOrderItems } from "./add-order-items.ts";

/** Adds what the Specified Information Order asks for and the list does not have yet, in one change. */
export function AddOrderItems() {
  const [body] = useChosenBody();
  const notify = useNotify();
  const refresh = useRefresh();
  const { canAccess } = useCanAccess({ resource: "publicationDuties", action: "create" });
  const { mutate, isPending } = useMutation({
    mutationFn: () => addOrderItems(body ?? ""),
    onSuccess: (added) => {
      notify(added === 1 ? "Added 1 item." : `Added ${added} items.`, { type: "success" });
      refresh();
    },
    onError: ({ message }) => notify(message, { type: "warning" }),
  });
  if (!canAccess || body === undefined) return null;
  return (
    <Button startIcon={<AddListIcon />} variant="outlined" disabled={isPending} onClick={() => mutate()}>
      Add the items of the Specified Information Order
    </Button>
  );
}
