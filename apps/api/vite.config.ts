import { defineConfig } from "vite";

export default defineConfig({
  build: {
    ssr: true,
    target: "node24",
    outDir: "dist",
    sourcemap: true,
    rolldownOptions: { input: { main: "src/main.ts", cli: "src/cli.ts" } },
  },
  // Our own packages are TypeScript source, so they are bundled, and with them what the API itself does not depend on;
  // everything else stays in node_modules.
  ssr: { noExternal: [/^@frankpledge\//, "csv-parse", "iconv-lite", "saxes", "yauzl", "yazl"] },
});
