// Pieces of a stored draft that its owner and the coordinator both see.

import { el, tag } from "./dom.js";
import { areaTitle, date, draftState, list, moment, role } from "./words.js";

export const stateTag = (state) => {
  const { label, color } = draftState(state);
  return tag(label, color);
};

/** «Bolig og gjeld, til 20. februar 2027», for a share consent. */
export function sharedText({ areas, until }) {
  const what = list(areas.map((item) => areaTitle(item.split(".")[0]))) || "ingenting";
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
  return [el("ul", { class: "plain-list" }, steps.map((one) => said({ ...one, text: one.comment, title: draftState(one.state).label })))];
}

function said({ at, role: who, area, text, title }) {
  const about = [title, area && areaTitle(area), role(who), moment(at)].filter(Boolean).join(" · ");
  return el("li", {}, el("p", { class: "small muted" }, about), text && el("p", { class: "said" }, text));
}
