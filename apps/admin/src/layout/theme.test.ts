import { getContrastRatio, type Theme } from "@mui/material/styles";
import { expect, test } from "vitest";
import { darkTheme, lightTheme } from "./theme.ts";

test.each([
  ["by day", lightTheme],
  ["by night", darkTheme],
])("words on a colour can be read %s, such as those of a failure at the foot of the page", (_, theme) => {
  const { palette } = theme as Theme;
  for (const colour of ["primary", "secondary", "warning", "error", "success", "info"] as const)
    expect(getContrastRatio(palette[colour].main, palette[colour].contrastText), colour).toBeGreaterThan(4.5);
});
