import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/graphiql/",
  plugins: [react()],
  // The editor and its language workers are large and loaded by those who open this page only.
  build: {
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
