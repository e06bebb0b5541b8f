import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

const packageFolder = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));

// The package's own list of font folders is that of a cloud function. With the fonts it carries, and no others,
// a page measures the same on every machine.
const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Where the browser is, and the environment in which it finds the libraries and fonts that came with it. */
export interface Unpacked {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium that its package carries, once for each version of the package. Test files run side by
 * side, so each unpacks to a folder of its own, and the first to finish gives its folder the name all look for.
 */
export async function unpackChromium(): Promise<Unpacked> {
  const folder = join(tmpdir(), `frankpledge-chromium-${version}`);
  if (!existsSync(folder)) {
    const own = await mkdtemp(`${folder}-`);
    await unpackInto(own);
    await writeFile(join(own, "fonts", "fonts.conf"), fontsConfiguration(folder));
    await rename(own, folder).catch(() => rm(own, { recursive: true }));
  }
  return {
    executablePath: join(folder, "chromium"),
    env: {
      FONTCONFIG_FILE: join(folder, "fonts", "fonts.conf"),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks to the system's temporary folder only.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
