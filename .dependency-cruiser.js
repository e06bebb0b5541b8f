/**
 * Who may import whom (docs/architecture.md draws it). Type-only imports count as well.
 * @type {import("dependency-cruiser").IConfiguration}
 */

// A room stands on those before it and knows nothing of those after it; the record is the ground floor.
const rooms = ["record", "plan", "delivery", "performance", "money", "scrutiny", "pack"];

const roomOrder = rooms.slice(0, -1).map((room, position) => ({
  name: `${room}-imports-no-later-room`,
  comment:
    "The room that owns a relation adds the back-field: delivery/ adds Commitment.projects, never plan/.",
  severity: "error",
  from: { path: `^(apps/api|packages/domain)/src/${room}/`, pathNot: "\\.test\\.ts$" },
  to: { path: `^(apps/api|packages/domain)/src/(${rooms.slice(position + 1).join("|")})/` },
}));

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one concept, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "domain-is-pure",
      comment:
        "The domain has no I/O, no clock, no React and no GraphQL: itself, zod, and big.js for exact decimals.",
      severity: "error",
      from: { path: "^packages/domain/src/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^packages/domain/src/", "node_modules/zod/", "node_modules/big\\.js/"] },
    },
    {
      name: "packages-import-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "apps-import-no-app",
      comment: "The viewer and the admin know the API by its committed schema only.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "harness-in-tests-only",
      comment: "The browser and the end-to-end harness are for tests.",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: ["\\.test\\.tsx?$", "^packages/browser/"] },
      to: { path: "^(packages/browser|e2e)/" },
    },
    {
      name: "pages-import-paths-not-routes",
      comment: "routes.ts imports the pages; a page that imports it back ties them all into one knot.",
      severity: "error",
      from: { path: "^apps/viewer/app/" },
      to: { path: "^apps/viewer/app/routes\\.ts$" },
    },
    {
      name: "forms-know-no-room",
      comment: "How an answer, a page or a document is written is the same whatever it speaks of.",
      severity: "error",
      from: { path: "^apps/api/src/(http|html|document|upload)/", pathNot: "\\.test\\.ts$" },
      to: { path: `^apps/api/src/(${rooms.slice(1).join("|")})/` },
    },
    ...roomOrder,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["(^|/)dist/", "\\.react-router/"] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".d.ts"],
    },
  },
};
