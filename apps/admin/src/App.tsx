import { Admin, CustomRoutes, Resource } from "react-admin";
import { createBrowserRouter, Route, RouterProvider } from "react-router-dom";
import { preferences } from "./body/chosen-body.ts";
import { type EntityScreens, entitiesOf, isPage, Rooms } from "./field/entities.ts";
import { screen } from "./field/screen.ts";
import { EntityCreate } from "./frame/EntityCreate.tsx";
import { EntityEdit } from "./frame/EntityEdit.tsx";
import { dataProvider } from "./graphql/api.ts";
import { AdminLayout } from "./layout/AdminLayout.tsx";
import { darkTheme, lightTheme } from "./layout/theme.ts";
import { rooms } from "./rooms.ts";
import { authProvider } from "./session/auth-provider.ts";
import { SignInPage } from "./session/SignInPage.tsx";

const BodyOverview = screen(() => import("./record/BodyOverview.tsx"), "BodyOverview");
const PublishScreen = screen(() => import("./record/PublishScreen.tsx"), "PublishScreen");
const ReleaseList = screen(() => import("./record/ReleaseList.tsx"), "ReleaseList");
const RevisionList = screen(() => import("./record/RevisionList.tsx"), "RevisionList");
const RevisionScreen = screen(() => import("./record/RevisionScreen.tsx"), "RevisionScreen");
const RowHistory = screen(() => import("./record/RowHistory.tsx"), "RowHistory");

function Screens() {
  return (
    <Rooms.Provider value={rooms}>
      <Admin
        title="Frankpledge"
        dataProvider={dataProvider}
        authProvider={authProvider}
        store={preferences}
        theme={lightTheme}
        darkTheme={darkTheme}
        layout={AdminLayout}
        loginPage={SignInPage}
        dashboard={BodyOverview}
        requireAuth
        disableTelemetry
      >
        {entitiesOf(rooms).map(entityResource)}
        <Resource name="releases" list={ReleaseList} />
        <Resource name="revisions" list={RevisionList} />
        <CustomRoutes>
          <Route path="/publish" element={<PublishScreen />} />
          <Route path="/changes/:number" element={<RevisionScreen />} />
          {rooms
            .flatMap(({ entries }) => entries.filter(isPage))
            .map(({ path, Screen }) => (
              <Route key={path} path={`${path}/:id?`} element={<Screen />} />
            ))}
        </CustomRoutes>
      </Admin>
    </Rooms.Provider>
  );
}

/** The screens of one entity. */
function entityResource({ name, List, Show, Inputs, many, represent, isFixed }: EntityScreens) {
  return (
    <Resource
      key={name}
      name={name}
      list={List}
      show={Show}
      {...(Inputs && !isFixed && { create: EntityCreate })}
      {...(Inputs && { edit: EntityEdit })}
      options={{ label: many }}
      recordRepresentation={(row) => represent(row as never)}
    >
      <Route path=":id/history" element={<RowHistory />} />
    </Resource>
  );
}

const router = createBrowserRouter([{ path: "*", element: <Screens /> }], { basename: "/admin" });

export const App = () => <RouterProvider router={router} />;
