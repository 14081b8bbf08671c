// The list of drafts a member of staff may see.

import { consents, drafts } from "./api.js";
import { watchAlerts } from "./alerts.js";
import { $, el } from "./dom.js";
import { sharedText, sharesOf, stateTag } from "./draft_parts.js";
import { attempt } from "./problem.js";
import { wireSignOut } from "./sign_out.js";
import { age, personName } from "./words.js";

const TO_REVIEW_FIRST = ["submitted", "returned", "approved", "draft"];

wireSignOut();
watchAlerts();
attempt($("#problem"), async () => {
  const [all, given] = await Promise.all([drafts(), consents()]);
  const found = all.toSorted(byState);
  const empty = el("p", { class: "ds-card muted" }, "Ingen utkast er delt med deg nå.");
  $("#drafts").replaceChildren(...(found.length > 0 ? found.map((one) => draftCard(one, sharesOf(given, one.id))) : [empty]));
  $("#drafts").removeAttribute("aria-busy");
});

function draftCard(draft, shares) {
  return el(
    "article",
    { class: "ds-card draft" },
    el(
      "div",
      { class: "draft__head" },
      el("h2", { class: "ds-heading", "data-size": "xs" }, `Utkast fra ${personName(draft.owner)}`),
      stateTag(draft.state),
    ),
    el("p", {}, `Endret ${age(draft.updated_at)}`),
    shares.map((one) => el("p", {}, `Delt med deg: ${sharedText(one)}`)),
    el(
      "a",
      { class: "ds-button", "data-variant": "secondary", href: `/koordinator/utkast/${encodeURIComponent(draft.id)}` },
      "Åpne",
      el("span", { class: "ds-sr-only" }, ` utkast fra ${personName(draft.owner)}`),
    ),
  );
}

function byState(a, b) {
  const place = ({ state }) => TO_REVIEW_FIRST.indexOf(state);
  return place(a) - place(b) || b.updated_at.localeCompare(a.updated_at);
}
