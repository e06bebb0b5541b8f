import { createHash } from "node:crypto";
import { Html, html } from "../../html/html.ts";
import { PAGE_STYLE } from "./page-style.ts";

const styleHash = createHash("sha256").update(PAGE_STYLE).digest("base64");

/**
 * What the answer with a page carries: the secret of its address goes to no other site and stays in no cache, and the
 * page loads, runs and sends nothing elsewhere.
 */
export const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
} as const;

/** A whole page, which needs no JavaScript. */
export const pageFrame = ({ title, over, main }: { title: string; over: string; main: Html }): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${new Html(`<style>${PAGE_STYLE}</style>`)}
</head>
<body>
<header><p>${over}</p></header>
<main>${main}</main>
</body>
</html>
`.text;
