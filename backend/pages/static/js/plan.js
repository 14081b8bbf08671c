// Draws the draft plan: what is filled first, what is not settled folded away below.

import { el, tag } from "./dom.js";
import { actors } from "./words.js";

/** The plan as elements; `marks.isNew(key, text)` tells which entries came with this turn. */
export function planView(plan, { marks, level = 3, forOwner = true } = {}) {
  const items = Object.values(plan.items);
  const open = items.filter((item) => item.state === "not_settled");
  const settled = items.filter((item) => item.state !== "not_settled");
  return [
    el("p", { class: "small muted" }, "Dette er et utkast. Ingenting er bestemt."),
    settled.length === 0 && el("p", { class: "empty" }, "Utkastet er tomt ennå. Det fylles mens vi snakker."),
    settled.map((item) => planItem(item, marks, level)),
    open.length > 0 && openPoints(open, forOwner),
  ].flat().filter(Boolean);
}

/** How many of the ten points hold something. */
export const filledCount = (plan) =>
  Object.values(plan.items).filter((item) => item.state === "filled").length;

function planItem(item, marks, level) {
  return el(
    "section",
    { class: "plan-item" },
    el(
      `h${level}`,
      { class: "ds-heading", "data-size": "2xs" },
      item.title,
      item.state === "declined" && tag("Ønsker ikke", "neutral"),
    ),
    el("ul", { class: "entries" }, item.entries.map((entry) => planEntry(item.key, entry, marks))),
  );
}

function planEntry(key, entry, marks) {
  return el(
    "li",
    { class: marks?.isNew(key, entry.text) && "is-new" },
    el("span", {}, entry.text),
    entry.health && tag("Helse", "info"),
  );
}

function openPoints(items, forOwner) {
  return el(
    "details",
    { class: "more open-points", "data-key": "open-points" },
    el("summary", {}, `Ikke avklart ennå (${items.length})`),
    el(
      "ul",
      { class: "ds-list" },
      items.map((item) =>
        el(
          "li",
          {},
          item.title,
          item.settled_by.length > 0 &&
            el("div", { class: "small muted" }, `Avklares av: ${actors(item.settled_by, forOwner)}`),
        ),
      ),
    ),
  );
}
