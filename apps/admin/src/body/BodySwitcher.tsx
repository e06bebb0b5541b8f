import { MenuItem, TextField } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate } from "react-admin";
import { useBodies } from "./bodies.ts";
import { useChosenBody } from "./chosen-body.ts";

/** Chooses the policing body whose record every screen shows. */
export function BodySwitcher() {
  const bodies = useBodies();
  const [chosen, choose] = useChosenBody();
  const queries = useQueryClient();
  const navigate = useNavigate();

  const first = bodies[0]?.slug;
  const isKnown = bodies.some((body) => body.slug === chosen);
  useEffect(() => {
    if (first && !isKnown) choose(first);
  }, [first, isKnown, choose]);

  if (!isKnown) return null;
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      value={chosen}
      onChange={(event) => {
        choose(event.target.value);
        // Lists are kept by their filters alone, so what was read of the other body has to go.
        queries.clear();
        navigate("/");
      }}
      slotProps={{
        htmlInput: { "aria-label": "Policing body" },
        select: { inputProps: { "aria-label": "Policing body" } },
      }}
      sx={{
        minWidth: 0,
        "& .MuiInputBase-root, & .MuiSvgIcon-root": { color: "inherit", backgroundColor: "transparent" },
        "& .MuiOutlinedInput-notchedOutline": { borderColor: "rgba(255,255,255,.45)" },
        "& .MuiOutlinedInput-root:hover .MuiOutlinedInput-notchedOutline": { borderColor: "#fff" },
        "& .MuiSelect-select": { py: 0.6, maxWidth: { xs: "38vw", sm: 340 }, textOverflow: "ellipsis" },
      }}
    >
      {bodies.map((body) => (
        <MenuItem key={body.slug} value={body.slug}>
          {body.area}
        </MenuItem>
      ))}
    </TextField>
  );
}
