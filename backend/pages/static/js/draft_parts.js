// Pieces of a stored draft that its owner and the coordinator both see.

import { el, tag } from "./dom.js";
import { areaTitle, date, draftState, fieldTitle, list, moment, role } from "./words.js";

const HAPPENED = {
  draft: "Lagret som utkast",
  submitted: "Sendt inn",
  returned: "Sendt tilbake",
  approved: "Godkjent",
};

export const stateTag = (state) => {
  const { label, color } = draftState(state);
  return tag(label, color);
};

/** «Bolig og gjeld, til 20. februar 2027», for a share consent. */
export function sharedText({ areas, facts, until }) {
  const single = facts.map((path) => path.split(".")).map(([area, field]) => `${areaTitle(area)} (${fieldTitle(area, field)})`);
  const what = list([...areas.map(areaTitle), ...single]);
  return until ? `${what}, til og med ${date(until)}` : what;
}

/** Comments, oldest first. */
export function commentsView(comments) {
  if (comments.length === 0) return [el("p", { class: "muted" }, "Ingen kommentarer ennå.")];
  return [el("ul", { class: "plain-list" }, comments.map(said))];
}

/** What has happened to the draft, newest first, with the message that followed. */
export function historyView(transitions) {
  const steps = transitions.toReversed();
  const rows = steps.map((one) => said({ ...one, text: one.comment, title: HAPPENED[one.state] }));
  return [el("ul", { class: "plain-list" }, rows)];
}

function said({ at, role: who, area, text, title }) {
  const about = [title, area && areaTitle(area), role(who), moment(at)].filter(Boolean).join(" · ");
  return el("li", {}, el("p", { class: "small muted" }, about), text && el("p", { class: "said" }, text));
}

/** The share consents that open this draft to the reader now. */
export const sharesOf = (consents, draftId) =>
  consents.filter(({ kind, status, draft_id }) => kind === "share" && status === "active" && draft_id === draftId);
