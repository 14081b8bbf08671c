// Shows what went wrong, in plain words, with a way on.

import { button, el } from "./dom.js";

const SIGNED_OUT = 401;

/** Puts the problem into `place` (an element with role="alert"); `again` retries what failed. */
export function showProblem(place, problem, again) {
  if (!("title" in problem)) throw problem;
  const wayOn =
    problem.status === SIGNED_OUT
      ? el("a", { class: "ds-button", "data-variant": "secondary", href: "/" }, "Gå til start")
      : again && button("Prøv igjen", () => retry(place, again), { "data-variant": "secondary" });
  place.replaceChildren(
    el(
      "div",
      { class: "ds-alert flow", "data-color": "warning" },
      el("p", {}, el("strong", {}, problem.title)),
      problem.detail && el("p", {}, problem.detail),
      wayOn,
    ),
  );
}

export const clearProblem = (place) => place.replaceChildren();

/** Runs `work`; a Problem is shown in `place` with a retry, everything else is a fault in the page. */
export async function attempt(place, work) {
  clearProblem(place);
  try {
    return await work();
  } catch (problem) {
    showProblem(place, problem, () => attempt(place, work));
    return undefined;
  }
}

function retry(place, again) {
  clearProblem(place);
  again();
}
