// Draws what the person has said, area by area, in the sheets' own words.

import { button, el, tag } from "./dom.js";
import { answer, areaTitle, fieldTitle, isHealth } from "./words.js";

/** The facts as elements; `onCorrect` starts a correction in the talk. */
export function factsView(facts, { marks, level = 3, onCorrect } = {}) {
  const spoken = Object.entries(facts).filter(([, fields]) => Object.keys(fields).length > 0);
  if (spoken.length === 0) {
    return [el("p", { class: "empty" }, "Her kommer svarene dine etter hvert.")];
  }
  return [
    onCorrect && button("Rett eller ta bort noe", onCorrect, { "data-variant": "secondary" }),
    ...spoken.map(([area, fields]) => areaView(area, fields, marks, level)),
  ].filter(Boolean);
}

export const factCount = (facts) =>
  Object.values(facts).reduce((sum, fields) => sum + Object.keys(fields).length, 0);

function areaView(area, { statements, ...fields }, marks, level) {
  return el(
    "section",
    { class: "facts-area" },
    el(
      `h${level}`,
      { class: "ds-heading", "data-size": "2xs" },
      areaTitle(area),
      isHealth(area) && tag("Helse", "info"),
    ),
    el(
      "dl",
      { class: "answers" },
      Object.entries(fields).map(([field, fact]) => factView(area, field, fact, marks)),
      statements?.value?.length > 0 && ownWords(statements.value),
    ),
  );
}

function factView(area, field, fact, marks) {
  const said = answer(area, field, fact);
  return el(
    "div",
    { class: marks?.isNew(`${area}.${field}`, said) && "is-new" },
    el("dt", {}, fieldTitle(area, field)),
    el("dd", {}, said),
  );
}

function ownWords(statements) {
  return el(
    "div",
    {},
    el("dt", {}, "Med dine egne ord"),
    statements.map((statement) => el("dd", {}, `«${statement.text}»`)),
  );
}
