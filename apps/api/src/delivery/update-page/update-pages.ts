import { type Html, html } from "../../html/html.ts";
import type { AskedProject, AskedRound } from "../update-link/asked.ts";
import type { UpdateLink } from "../update-link/update-link.ts";
import { pageFrame } from "./page-frame.ts";
import { date, type FormShown, updateForm } from "./update-form.ts";

const SITE = "Project updates";

/** The page with the form of one project. */
export const formPage = (shown: FormShown): string =>
  pageFrame({
    title: `${Object.keys(shown.mistakes).length > 0 ? "Error: " : ""}Update for ${shown.project.title}`,
    over: shown.round.bodyName,
    main: updateForm(shown),
  });

/** The page that lists an owner's projects, where there are several. */
export const choicePage = (
  round: AskedRound,
  rows: readonly { project: AskedProject; to: string; usedOn: string | null }[],
): string =>
  pageFrame({
    title: `Updates for ${round.title}`,
    over: round.bodyName,
    main: html`<h1>Updates for ${round.title}</h1>
<p>You are asked where these projects stood on ${date(round.positionDate)}.</p>
<ul>${rows.map(
      ({ project, to, usedOn }) =>
        html`<li>${usedOn ? `${project.title}: sent on ${date(usedOn)}` : html`<a href="${to}">${project.title}</a>`}</li>`,
    )}</ul>`,
  });

/** The page after an update was sent. */
export const thanksPage = (round: AskedRound, project: AskedProject, next: Html | null): string =>
  pageFrame({
    title: "Update sent",
    over: round.bodyName,
    main: html`<div class="done"><h1>Thank you: the update is sent</h1></div>
<p>Your update for “${project.title}” is with the office of ${round.bodyName} as a draft. The office checks it before
anything is published.</p>${next}`,
  });

/** A page that says in a sentence why there is no form, and whom to ask. */
export const sentencePage = (sentence: string, over = SITE): string =>
  pageFrame({
    title: "This link cannot be used",
    over,
    main: html`<h1>This link cannot be used</h1><p>${sentence}</p>`,
  });

/** Whom to ask about a link. */
export const whomToAsk = (link: UpdateLink, round: AskedRound): string =>
  `${link.madeBy} at the office of ${round.bodyName}`;
