import { createTheme, type PaletteOptions, type ThemeOptions } from "@mui/material/styles";
import { defaultDarkTheme, defaultLightTheme } from "react-admin";

/** The identity in one place: paper and ink, pine green for what can be done, ochre for what needs a person. */
interface Tokens {
  mode: "light" | "dark";
  paper: string;
  sheet: string;
  ink: string;
  faded: string;
  rule: string;
  bar: string;
  field: string;
  pine: string;
  onPine: string;
  ochre: string;
  clay: string;
  moss: string;
}

const day: Tokens = {
  mode: "light",
  paper: "#f5f3ec",
  sheet: "#fffefa",
  ink: "#1c2a2c",
  faded: "#526065",
  rule: "#dcd7c9",
  bar: "#173f3a",
  field: "#f3f1ea",
  pine: "#1d5f55",
  onPine: "#ffffff",
  ochre: "#8a5a08",
  clay: "#a3321e",
  moss: "#2f6b35",
};

const night: Tokens = {
  mode: "dark",
  paper: "#121819",
  sheet: "#1a2324",
  ink: "#e7ece9",
  faded: "#a3b3b0",
  rule: "#2f3c3d",
  bar: "#0d2b28",
  field: "#222d2e",
  pine: "#7fcdbb",
  onPine: "#0c1f1c",
  ochre: "#e5b566",
  clay: "#f39a88",
  moss: "#93cf97",
};

const plainFonts = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif';
/** An old-style serif where the machine has one: a record, not a dashboard. */
const headingFonts = '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif';

function palette(token: Tokens): PaletteOptions {
  return {
    mode: token.mode,
    primary: { main: token.pine, contrastText: token.onPine },
    secondary: { main: token.bar, contrastText: "#ffffff" },
    // Stated, as the theme that this one begins from has white on each, which cannot be read at night.
    warning: { main: token.ochre, contrastText: token.onPine },
    error: { main: token.clay, contrastText: token.onPine },
    success: { main: token.moss, contrastText: token.onPine },
    info: { main: token.pine, contrastText: token.onPine },
    background: { default: token.paper, paper: token.sheet },
    text: { primary: token.ink, secondary: token.faded },
    divider: token.rule,
  };
}

function themeOf(token: Tokens): ThemeOptions {
  const base = token.mode === "light" ? defaultLightTheme : defaultDarkTheme;
  const heading = { fontFamily: headingFonts, fontWeight: 600 };
  return createTheme(base as ThemeOptions, {
    palette: palette(token),
    shape: { borderRadius: 6 },
    sidebar: { width: 240, closedWidth: 52 },
    typography: {
      fontFamily: plainFonts,
      h4: heading,
      h5: heading,
      h6: { ...heading, fontSize: "1.1rem" },
      button: { textTransform: "none", fontWeight: 600 },
      overline: { letterSpacing: "0.06em", lineHeight: 2 },
    },
    components: {
      MuiCssBaseline: { styleOverrides: { ":focus-visible": { outline: `3px solid ${token.ochre}` } } },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
      MuiCard: { styleOverrides: { root: { border: `1px solid ${token.rule}` } } },
      MuiAppBar: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundColor: token.bar, color: "#ffffff" } },
      },
      MuiTextField: { defaultProps: { variant: "outlined" } },
      MuiFormControl: { defaultProps: { variant: "outlined" } },
      MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: token.field } } },
      MuiInputLabel: { styleOverrides: { root: { color: token.faded } } },
      MuiFormHelperText: { styleOverrides: { root: { color: token.faded } } },
      MuiTableCell: {
        styleOverrides: { head: { fontWeight: 600, color: token.faded }, root: { borderColor: token.rule } },
      },
      MuiCircularProgress: { defaultProps: { "aria-label": "Loading" } },
      MuiLinearProgress: { defaultProps: { "aria-label": "Loading" } },
      MuiTooltip: { defaultProps: { arrow: true } },
      MuiAlert: { styleOverrides: { root: { border: `1px solid ${token.rule}` } } },
      RaToolbar: {
        styleOverrides: { root: { backgroundColor: token.sheet, borderTop: `1px solid ${token.rule}` } },
      },
    },
  });
}

export const lightTheme = themeOf(day);
export const darkTheme = themeOf(night);
