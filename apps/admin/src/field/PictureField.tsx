import { Box } from "@mui/material";
import { useChosenBody } from "../body/chosen-body.ts";
import { pictureAddress } from "./picture-address.ts";

/** A picture in small. What it says stands beside it, so it says nothing itself. */
export function PictureField({ hash }: { hash: string }) {
  const [body = ""] = useChosenBody();
  return (
    <Box
      component="img"
      src={pictureAddress(body, hash)}
      alt=""
      sx={{ display: "block", maxWidth: 160, maxHeight: 100 }}
    />
  );
}
