import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const ROOM_SCREEN = /\/src\/(plan|delivery|money|scrutiny)\/[^/]+\/[A-Z]/;

export default defineConfig({
  base: "/admin/",
  plugins: [react()],
  server: {
    proxy: {
      "/graphql": "http://localhost:4000",
      "/auth": "http://localhost:4000",
      "/imports": "http://localhost:4000",
    },
  },
  build: {
    rolldownOptions: {
      output: {
        // The libraries come in pieces that a browser fetches side by side and keeps when only our own code changes.
        // A group takes along what its modules import, so those that others stand on come first.
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /node_modules\/(react|react-dom|scheduler|react-router(-dom)?|@tanstack)\//,
            },
            { name: "material", test: /node_modules\/(@mui|@emotion)\// },
            { name: "react-admin", test: /node_modules\/(ra-[a-z-]+|react-admin|react-hook-form|lodash)\// },
            { name: "libraries", test: /node_modules\// },
            { name: "frame", test: /\/(packages\/[a-z]+|admin\/src\/(frame|field|graphql|body))\// },
            // A screen is a few hundred bytes: those of a room come together.
            { name: (path) => ROOM_SCREEN.exec(path)?.[1], test: ROOM_SCREEN, debugName: "room" },
          ],
        },
      },
    },
  },
});
