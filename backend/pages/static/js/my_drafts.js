// The inmate's own page: what is stored, what is shared and with whom, who has read, and ways to undo it.

import { accessLog, consents, deleteDraft, draft, drafts, liftObjection, objectToHealth, withdraw } from "./api.js";
import { accessView } from "./access_log.js";
import { checklistView } from "./checklist.js";
import { shareCard, submitCard } from "./consent_cards.js";
import { $, ask, button, el } from "./dom.js";
import { commentsView, historyView, sharedText, stateTag } from "./draft_parts.js";
import { watchIdle } from "./idle.js";
import { abandon } from "./leave.js";
import { planView } from "./plan.js";
import { attempt } from "./problem.js";
import { wireSignOut } from "./sign_out.js";
import { consentName, date, moment, role } from "./words.js";

const problem = $("#problem");

wireSignOut();
watchIdle({ seconds: Number(document.body.dataset.idleSeconds), onGone: () => abandon(null) });
$("#object").addEventListener("click", () =>
  change(objectToHealth, "Fengselshelsetjenesten kan ikke lese helsesvarene dine."),
);
$("#lift").addEventListener("click", () => change(liftObjection, "Fengselshelsetjenesten kan lese helsesvarene dine."));
attempt(problem, load);

async function load() {
  const [stored, given] = await Promise.all([drafts(), consents()]);
  const whole = await Promise.all(
    stored.map(async ({ id }) => ({ draft: await draft(id), log: await accessLog(id) })),
  );
  const empty = el("p", { class: "ds-card muted" }, "Ingenting er lagret om deg.");
  $("#drafts").replaceChildren(...(whole.length > 0 ? whole.map((one) => draftCard(one, given)) : [empty]));
  $("#drafts").removeAttribute("aria-busy");
}

function draftCard({ draft: one, log }, given) {
  const own = given.filter((consent) => consent.draft_id === one.id);
  return el(
    "article",
    { class: "ds-card draft" },
    el(
      "div",
      { class: "draft__head" },
      el("h2", { class: "ds-heading", "data-size": "sm" }, `Utkast fra ${date(one.created_at)}`),
      stateTag(one.state),
    ),
    el("p", { class: "muted small" }, `Sist endret ${moment(one.updated_at)}`),
    lastMessage(one.transitions),
    el(
      "div",
      { class: "folds" },
      fold("Samtykkene dine", [el("ul", { class: "plain-list" }, own.map(consentRow))], true),
      fold("Hvem har lest", accessView(log)),
      fold(`Kommentarer (${one.comments.items.length})`, commentsView(one.comments.items)),
      fold("Utkast til plan", planView(one.plan)),
      fold("Sjekkliste", checklistView(one.checklist)),
      fold("Dette har skjedd", historyView(one.transitions)),
    ),
    el(
      "div",
      { class: "row" },
      one.next_steps.includes("submit") && button("Send til koordinator", () => submit(one)),
      one.next_steps.includes("grant") && button("Del med koordinator", () => shareMore(one), { "data-variant": "secondary" }),
      button("Slett utkastet", () => remove(one), { "data-color": "danger", "data-variant": "secondary" }),
    ),
  );
}

/** What the coordinator wrote when the draft last changed hands, where it cannot be missed. */
function lastMessage(transitions) {
  const { comment, role: who } = transitions.at(-1);
  return (
    comment &&
    el(
      "div",
      { class: "ds-alert flow", "data-color": "info" },
      el("p", {}, el("strong", {}, `Melding fra ${role(who).toLowerCase()}`)),
      el("p", { class: "pre" }, comment),
    )
  );
}

function consentRow(consent) {
  const live = consent.status === "active";
  const ended = { withdrawn: "Trukket tilbake", expired: "Gått ut" }[consent.status];
  return el(
    "li",
    { class: "row" },
    el(
      "div",
      {},
      el("p", {}, el("strong", {}, consentName(consent.kind)), consent.recipient && ` med ${role(consent.recipient).toLowerCase()}`),
      consent.kind === "share" && el("p", {}, sharedText(consent)),
      el("p", { class: "small muted" }, `Gitt ${date(consent.granted_at)}${ended ? ` · ${ended}` : ""}`),
    ),
    el(
      "div",
      { class: "row" },
      el("a", { class: "ds-link", href: `/api/v1/consents/${consent.id}/form` }, "Til underskrift"),
      live && button("Trekk samtykket", () => takeBack(consent), { "data-variant": "secondary" }),
    ),
  );
}

async function shareMore({ id, facts }) {
  if (await shareCard(id, Object.keys(facts))) await change(() => {}, "Du har sagt ja til å dele.");
}

async function submit({ id }) {
  if (await submitCard(id)) await change(() => {}, "Utkastet er sendt til koordinatoren.");
}

async function takeBack(consent) {
  const storing = consent.kind === "store";
  const yes = await sure({
    title: "Vil du trekke samtykket?",
    text: storing
      ? "Da slettes utkastet med en gang, og all deling stopper. Det kan ikke hentes tilbake."
      : "Da stopper delingen med en gang. Det mottakeren alt har fått, kan vi ikke hente tilbake.",
    label: storing ? "Ja, trekk og slett" : "Ja, trekk samtykket",
  });
  const done = storing ? "Utkastet er slettet." : "Delingen er stoppet.";
  if (yes) await change(() => withdraw(consent.id), `Samtykket er trukket. ${done}`);
}

async function remove({ id }) {
  const yes = await sure({
    title: "Vil du slette utkastet?",
    text: "Alt i utkastet slettes med en gang, og alle samtykkene til det trekkes. Det kan ikke hentes tilbake.",
    label: "Ja, slett utkastet",
  });
  if (yes) await change(() => deleteDraft(id), "Utkastet er slettet.");
}

function change(work, done) {
  return attempt(problem, async () => {
    await work();
    await load();
    $("#news").textContent = done;
    $("#innhold").focus();
  });
}

async function sure({ title, text, label }) {
  $("#sure-title").textContent = title;
  $("#sure-text").textContent = text;
  $("#sure-yes").textContent = label;
  return (await ask($("#sure-dialog"))) === "yes";
}

function fold(title, content, open = false) {
  return el("details", { class: "ds-details", open }, el("summary", {}, title), el("div", {}, content));
}
