// The sign-out button of pages without a talk.

import { $ } from "./dom.js";
import { leave } from "./leave.js";
import { attempt } from "./problem.js";

/** Wires every [data-sign-out]; a problem is shown where the page shows problems. */
export function wireSignOut() {
  for (const out of document.querySelectorAll("[data-sign-out]")) {
    out.addEventListener("click", () => attempt($("#problem"), () => leave(null)));
  }
}
