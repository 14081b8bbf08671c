// Danger to life, shown to the staff who can be there: who, where, what kind. Asked for again and again.

import { Problem, alerts, takeAlert } from "./api.js";
import { $, button, el } from "./dom.js";
import { attempt } from "./problem.js";
import { danger, moment } from "./words.js";

const EVERY_MS = 15_000;
const NOT_THEIR_TASK = 403;

/** Shows alerts nobody has taken in #alerts, for as long as the page is open. */
export async function watchAlerts() {
  const place = $("#alerts");
  try {
    show(place, await alerts());
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.status === NOT_THEIR_TASK) return;
    place.replaceChildren(el("div", { class: "ds-alert", "data-color": "danger" }, "Varsler om fare kan ikke hentes nå."));
  }
  setTimeout(watchAlerts, EVERY_MS);
}

function show(place, items) {
  const open = items.filter((alert) => !alert.seen_by);
  const shown = new Set([...place.children].map((card) => card.dataset.alert));
  if (open.length === shown.size && open.every(({ id }) => shown.has(id))) return;
  place.replaceChildren(...open.map((alert) => card(place, alert)));
}

function card(place, { id, person, place: where, kind, raised_at: at }) {
  const take = () =>
    attempt($("#problem"), async () => {
      await takeAlert(id);
      show(place, await alerts());
    });
  return el(
    "div",
    { class: "ds-alert flow", "data-color": "danger", "data-alert": id },
    el("p", {}, el("strong", {}, `${danger(kind)}: ${person}, ${where}`)),
    el("p", {}, `Meldt ${moment(at)}. Gå til personen nå. Innholdet i samtalen vises ikke.`),
    button("Jeg tar dette", take, { "data-color": "danger" }),
  );
}
