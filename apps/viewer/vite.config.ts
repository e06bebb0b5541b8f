import { reactRouter } from "@react-router/dev/vite";
import { NodePackageImporter } from "sass";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  css: {
    preprocessorOptions: {
      scss: { importers: [new NodePackageImporter(import.meta.dirname)], quietDeps: true },
    },
    // GOV.UK Frontend keeps a hack for old browsers that the minifier would refuse.
    lightningcss: { errorRecovery: true },
  },
});
