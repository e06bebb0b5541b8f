import { createRequire } from "node:module";

const fontFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${name}`);

/**
 * Fonts whose licence lets them be embedded, as a reader's program may have none with Welsh letters. They are named by
 * their files alone: a font of two names is read anew for every cell.
 */
export const FONT_FILES = {
  plain: fontFile("400Regular/NotoSans_400Regular.ttf"),
  bold: fontFile("700Bold/NotoSans_700Bold.ttf"),
} as const;
