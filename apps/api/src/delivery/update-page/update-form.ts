import { formatPartialDate, type PartialDate } from "@frankpledge/domain";
import { type Html, html } from "../../html/html.ts";
import type { AskedProject, AskedRound, Rating, ToldUpdate } from "../update-link/asked.ts";
import type { Mistakes, Typed } from "./read-typed.ts";

/** What the form of one project shows. */
export interface FormShown {
  round: AskedRound;
  project: AskedProject;
  typed: Typed;
  mistakes: Mistakes;
  /** An update that somebody else entered meanwhile; it is shown before what was typed takes its place. */
  meanwhile: ToldUpdate | null;
}

/** The form by which an owner answers for one project. */
export function updateForm({ round, project, typed, mistakes, meanwhile }: FormShown): Html {
  const { title, latest, answer } = project;
  return html`${mistakeSummary(mistakes)}${meanwhile && changedMeanwhile(round, meanwhile)}
<h1>Update for “${title}”</h1>
<p>For ${round.title}: say where the project stood on ${date(round.positionDate)}. What you send goes to the office of
${round.bodyName}, which checks it before anything is published.</p>
${round.note && html`<div class="panel"><p>${round.note}</p></div>`}
${
  answer && !meanwhile
    ? html`<p><strong>${answer.author} has already entered an update for this round.</strong> What you send takes its
place.</p>`
    : null
}
<h2>${answer ? "The update as it stands" : "The last update"}</h2>
${(answer ?? latest) ? told(round, (answer ?? latest) as ToldUpdate) : html`<p class="quiet">There is none yet.</p>`}
<h2>Your update</h2>
<form method="post" novalidate>
<input type="hidden" name="seen" value="${typed.seen}">
${round.ratings.length > 0 && ratingField(round.ratings, typed, mistakes)}
${textField({
  name: "narrative",
  label: "What has happened",
  hint: "What was done, what comes next, and what stands in the way. Write for the public; name roles, not people.",
  value: typed.narrative,
  mistake: mistakes.narrative,
  rows: 8,
})}
<div class="group${mistakes.percent ? " wrong" : ""}">
<label for="percent">How much of the work is done, in per cent<span class="hint" id="percent-hint">A whole number from 0
to 100. Leave it blank if you cannot say.</span></label>
${mistake("percent", mistakes.percent)}
<input type="text" class="short" id="percent" name="percent" inputmode="numeric" value="${typed.percent}"
aria-describedby="percent-hint"></div>
${forecastField(project, typed, mistakes)}
${textField({
  name: "helpNeeded",
  label: "What do you need from others?",
  hint: "A decision, money or people without which the work cannot go on. Leave it blank if nothing.",
  value: typed.helpNeeded,
  mistake: mistakes.helpNeeded,
  rows: 3,
})}
<p><button type="submit">${meanwhile ? "Send mine in its place" : "Send the update"}</button></p>
<p class="quiet">The link works once for each project. After sending, the office can still change what you sent.</p>
</form>`;
}

/** A date for a reader. */
export const date = (text: string): string => formatPartialDate(text as PartialDate);

const mistakeSummary = (mistakes: Mistakes) => {
  const all = Object.entries(mistakes);
  return (
    all.length > 0 &&
    html`<div class="summary" role="alert" aria-labelledby="summary-title"><h2 id="summary-title">There is a problem</h2>
<ul>${all.map(([field, sentence]) => html`<li><a href="#${field}">${sentence}</a></li>`)}</ul></div>`
  );
};

const changedMeanwhile = (round: AskedRound, update: ToldUpdate) => html`<div class="changed" role="alert">
<h2>Somebody else entered an update meanwhile</h2>
<p>${update.author} entered this while you were writing. Nothing of yours is lost: it stands below. Send it if it should
take the place of this one.</p>${told(round, update)}</div>`;

const ratingWords = (round: AskedRound, { colour }: ToldUpdate): string =>
  colour === null ? "Not rated" : (round.ratings.find((rating) => rating.colour === colour)?.label ?? colour);

const told = (round: AskedRound, update: ToldUpdate) => html`<div class="panel">
<p><strong>${ratingWords(round, update)}</strong>, position at ${date(update.positionDate)}${
  update.percent !== null && html`, ${update.percent} per cent done`
}</p>
<p>${update.narrative}</p>
${update.forecastEnd && html`<p>Forecast end: ${date(update.forecastEnd)}</p>`}
${update.helpNeeded && html`<p>Help needed: ${update.helpNeeded}</p>`}
</div>`;

const mistake = (field: string, sentence: string | undefined) =>
  sentence !== undefined && html`<p class="error" id="${field}-error">${sentence}</p>`;

const ratingField = (ratings: readonly Rating[], typed: Typed, mistakes: Mistakes) => {
  const choices = [
    ...ratings.map(({ colour, label, definition }) => ({ value: colour as string, label, definition })),
    {
      value: "NOT_RATED",
      label: "Not rated",
      definition: "The project cannot be rated now, as while it is on hold.",
    },
  ];
  return html`<fieldset class="group${mistakes.colour ? " wrong" : ""}" id="colour">
<legend>How does the project stand as a whole?</legend>
${mistake("colour", mistakes.colour)}
${choices.map(
  ({ value, label, definition }) => html`<div class="radio">
<input type="radio" id="colour-${value}" name="colour" value="${value}"${typed.colour === value && html` checked`}>
<label for="colour-${value}"><strong>${label}</strong>${definition && html`<span class="hint">${definition}</span>`}</label>
</div>`,
)}
</fieldset>`;
};

interface TextShown {
  name: "narrative" | "helpNeeded";
  label: string;
  hint: string;
  value: string;
  mistake: string | undefined;
  rows: number;
}

const textField = (field: TextShown) => html`<div class="group${field.mistake ? " wrong" : ""}">
<label for="${field.name}">${field.label}<span class="hint" id="${field.name}-hint">${field.hint}</span></label>
${mistake(field.name, field.mistake)}
<textarea id="${field.name}" name="${field.name}" rows="${field.rows}" aria-describedby="${field.name}-hint">
${field.value}</textarea></div>`;

const forecastField = (project: AskedProject, typed: Typed, mistakes: Mistakes) => {
  const before = project.latest?.forecastEnd ?? project.forecastEnd;
  return html`<fieldset class="group${mistakes.forecast ? " wrong" : ""}" id="forecast">
<legend>When will it be done?</legend>
<span class="hint">${before ? `Leave it blank if it is still ${date(before)}.` : "Leave it blank if you cannot say."}</span>
${mistake("forecast", mistakes.forecast)}
<div class="dates">
<div><label for="month">Month</label><input type="text" class="short" id="month" name="month" inputmode="numeric" value="${typed.month}"></div>
<div><label for="year">Year</label><input type="text" class="short" id="year" name="year" inputmode="numeric" value="${typed.year}"></div>
</div></fieldset>`;
};
