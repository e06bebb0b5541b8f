import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("home/HomePage.tsx"),
  route("accessibility", "accessibility/AccessibilityPage.tsx"),
  route("search", "search/SearchPage.tsx"),
  route("-/:status", "frame/RefusalPage.tsx"),
  ...prefix(":body", [
    index("plan/PolicingBodyPage.tsx"),
    route("money", "money/MoneyPage.tsx"),
    route("decisions", "money/DecisionsPage.tsx"),
    route("decisions/:reference", "money/DecisionPage.tsx"),
    route("meetings", "scrutiny/MeetingsPage.tsx"),
    route("meetings/:meeting", "scrutiny/MeetingPage.tsx"),
    route("changes", "record/ChangesPage.tsx"),
    route("releases", "record/ReleasesPage.tsx"),
    route("releases/:number", "record/ReleasePage.tsx"),
    route(":plan", "plan/PlanPage.tsx"),
    route(":plan/priorities/:priority", "plan/PriorityPage.tsx"),
    route(":plan/pledges", "plan/PledgesPage.tsx"),
    route(":plan/projects", "delivery/ProjectsPage.tsx"),
    route(":plan/projects/:project", "delivery/ProjectPage.tsx"),
  ]),
  route("*", "frame/NoSuchPage.tsx"),
] satisfies RouteConfig;
