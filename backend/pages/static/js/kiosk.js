// Joins the parts of the conversation page.

import { endConversation, endConversationOnLeave, startConversation } from "./api.js";
import { Chat } from "./chat.js";
import { Consent } from "./consent.js";
import { $, ask } from "./dom.js";
import { watchIdle } from "./idle.js";
import { abandon, leave } from "./leave.js";
import { attempt } from "./problem.js";
import { Side } from "./side.js";
import { areaTitle } from "./words.js";

const problem = $("#problem");
const chat = new Chat({ onTurn: afterTurn });
const side = new Side({ onCorrect: () => chat.choose("do:correct", "Jeg vil rette noe") });
const consent = new Consent({
  conversation: () => chat.id,
  areas: () => Object.keys(side.facts),
  say: (text) => chat.notice(text),
  readers: (text) => ($("#readers-text").textContent = text),
});
const ACTIONS = {
  offer_consent: () => consent.open(),
  confirm_delete: () => end(),
  show_plan: () => side.showPlan(),
};

for (const mode of document.querySelectorAll("[data-mode]")) {
  mode.addEventListener("click", () => begin(mode.dataset.mode));
  mode.disabled = false; // pressable from when it works
}
$("#end").addEventListener("click", () => end());
watchIdle({
  seconds: Number(document.body.dataset.idleSeconds),
  onGone: () => abandon(takeConversation()),
  onStay: () => chat.id && attempt(problem, () => side.refresh(chat.id)),
});
addEventListener("pagehide", () => {
  const id = takeConversation();
  if (id) endConversationOnLeave(id);
});
addEventListener("pageshow", (event) => event.persisted && location.replace("/"));

function begin(mode) {
  return attempt(problem, async () => {
    const { id, turn } = await startConversation(mode);
    $("#welcome").hidden = true;
    $("#talk").hidden = false;
    $("#open-consent").hidden = false;
    chat.begin(id, turn);
    await afterTurn(turn);
  });
}

async function afterTurn(turn) {
  showProgress(turn);
  await attempt(problem, async () => (await side.refresh(chat.id)) && consent.changed());
  for (const action of turn.actions ?? []) ACTIONS[action]?.();
}

function showProgress({ area, progress }) {
  $("#progress").hidden = !progress?.total;
  if (!progress?.total) return;
  $("#progress-text").textContent = `${area ? areaTitle(area) : "Temaer"}: ${progress.done} av ${progress.total}`;
  Object.assign($("#progress-bar"), { max: progress.total, value: progress.done });
}

async function end() {
  $("#end-stored").hidden = consent.draftId === null;
  if ((await ask($("#end-dialog"))) !== "yes") return;
  await attempt(problem, async () => {
    if (chat.id) await endConversation(chat.id);
    takeConversation();
    await leave(null);
  });
}

/** The conversation's id, once: whoever takes it deletes it. */
function takeConversation() {
  const id = chat.id;
  chat.id = null;
  return id;
}
