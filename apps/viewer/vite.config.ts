import { fileURLToPath } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: [fileURLToPath(new URL("node_modules/govuk-frontend/dist", import.meta.url))],
        quietDeps: true,
      },
    },
    // GOV.UK Frontend keeps a hack for old browsers that the minifier would refuse.
    lightningcss: { errorRecovery: true },
  },
});
