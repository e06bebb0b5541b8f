import type { ReactNode } from "react";
import { Outlet } from "react-router";
import type { Route } from "./+types/root";
import { SiteFooter } from "./frame/SiteFooter.tsx";
import { SiteHeader } from "./frame/SiteHeader.tsx";
import { TroublePage } from "./frame/TroublePage.tsx";
import { troubleOf } from "./frame/trouble-of.ts";
import styles from "./styles/site.scss?url";

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html className="govuk-template" lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
      </head>
      <body className="govuk-template__body">
        <a className="govuk-skip-link" href="#main">
          Skip to main content
        </a>
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <TroublePage trouble={troubleOf(error)} />;
}
