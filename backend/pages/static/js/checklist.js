// Draws the release checklist: what, when, who, and behind a fold why and where it comes from.

import { el, tag } from "./dom.js";
import { actors, date, rowState } from "./words.js";

const AT_A_GLANCE = 8;
const OPEN_FIRST = { open: 0, done: 1, not_relevant: 2 };

/** The checklist as elements, what is due first on top. */
export function checklistView(checklist, { marks, level = 3, forOwner = true } = {}) {
  const rows = [...checklist.items].sort(byStateThenDue);
  if (rows.length === 0) {
    return [el("p", { class: "empty" }, "Ingen punkter ennå. De kommer etter hvert som du svarer.")];
  }
  const views = rows.map((row) => rowView(row, { marks, level, forOwner }));
  const first = el("ul", { class: "checklist" }, views.slice(0, AT_A_GLANCE));
  const later = views.slice(AT_A_GLANCE);
  return later.length > 0 ? [first, laterView(later)] : [first];
}

function laterView(views) {
  return el(
    "details",
    { class: "more", "data-key": "later" },
    el("summary", {}, `Vis ${views.length} punkter til`),
    el("ul", { class: "checklist" }, views),
  );
}

function rowView(row, { marks, level, forOwner }) {
  const due = row.due_text || (row.due && date(row.due));
  return el(
    "li",
    { class: marks?.isNew("checklist", row.id) && "is-new" },
    el("div", { class: "row" }, el(`h${level}`, {}, row.title), row.health && tag("Helse", "info"), stateTag(row)),
    due && el("p", { class: "due" }, `Når: ${due}`),
    row.responsible?.length > 0 && el("p", { class: "small" }, `Hvem: ${actors(row.responsible, forOwner)}`),
    (row.why || row.source) && details(row),
  );
}

function stateTag(row) {
  return row.status !== "open" && tag(rowState(row.status), row.status === "done" ? "success" : "neutral");
}

function details(row) {
  return el(
    "details",
    { class: "more small", "data-key": row.id },
    el("summary", {}, "Hvorfor dette punktet?"),
    row.why && el("p", {}, row.why),
    row.source && el("p", { class: "muted" }, sourceText(row.source)),
  );
}

function sourceText(source) {
  const from = [source.text, source.reference].filter(Boolean).join(", ");
  const own = source.own_default ? " Fristen er vårt forslag, ikke en regel." : "";
  return `Kilde: ${from}.${own}`;
}

function byStateThenDue(a, b) {
  return OPEN_FIRST[a.status] - OPEN_FIRST[b.status] || (a.due ?? "9999").localeCompare(b.due ?? "9999");
}
