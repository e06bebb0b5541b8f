import { defineConfig } from "vite";

/** The process that serves what `react-router build` made; it stays beside it, as dist/main.js. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "server/main.ts",
    target: "node24",
    outDir: "dist",
    emptyOutDir: false,
  },
  ssr: { noExternal: [/^@frankpledge\//] },
});
