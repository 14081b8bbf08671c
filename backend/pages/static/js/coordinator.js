// The list of drafts a member of staff may see.

import { drafts } from "./api.js";
import { $, el } from "./dom.js";
import { sharedText, stateTag } from "./draft_parts.js";
import { attempt } from "./problem.js";
import { wireSignOut } from "./sign_out.js";
import { age } from "./words.js";

const TO_REVIEW_FIRST = ["submitted", "returned", "approved", "draft"];

wireSignOut();
attempt($("#problem"), async () => {
  const found = (await drafts()).toSorted(byState);
  const empty = el("p", { class: "ds-card muted" }, "Ingen utkast er delt med deg nå.");
  $("#drafts").replaceChildren(...(found.length > 0 ? found.map(draftCard) : [empty]));
  $("#drafts").removeAttribute("aria-busy");
});

function draftCard(draft) {
  return el(
    "article",
    { class: "ds-card draft stack", "data-color": "neutral" },
    el(
      "div",
      { class: "draft__head" },
      el("h2", { class: "ds-heading", "data-size": "xs" }, `Utkast fra ${draft.owner}`),
      stateTag(draft.state),
    ),
    el("p", {}, `Endret ${age(draft.updated_at)}`),
    draft.shared.length > 0 && el("p", {}, `Delt med deg: ${draft.shared.map(sharedText).join("; ")}`),
    el(
      "a",
      { class: "ds-button", "data-variant": "secondary", href: `/koordinator/utkast/${encodeURIComponent(draft.id)}` },
      "Åpne",
      el("span", { class: "ds-sr-only" }, ` utkast fra ${draft.owner}`),
    ),
  );
}

function byState(a, b) {
  const place = ({ state }) => TO_REVIEW_FIRST.indexOf(state);
  return place(a) - place(b) || b.updated_at.localeCompare(a.updated_at);
}
