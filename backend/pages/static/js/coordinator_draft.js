// One draft as a member of staff sees it: only what is shared, and only the steps that are legal now.

import { comment, consents, draft, review } from "./api.js";
import { checklistView } from "./checklist.js";
import { watchAlerts } from "./alerts.js";
import { $, button, el } from "./dom.js";
import { commentsView, historyView, sharedText, sharesOf, stateTag } from "./draft_parts.js";
import { planView } from "./plan.js";
import { attempt } from "./problem.js";
import { wireSignOut } from "./sign_out.js";
import { areaTitle, personName } from "./words.js";

const REVIEW = [
  { step: "approve", label: "Godkjenn utkastet", done: "Utkastet er godkjent.", variant: "primary" },
  { step: "return", label: "Send tilbake", done: "Utkastet er sendt tilbake.", variant: "secondary", needsComment: true },
];

const id = document.body.dataset.draft;
const problem = $("#problem");
const words = $("#review-comment");
let shown;

wireSignOut();
watchAlerts();
$("#review").addEventListener("submit", (event) => event.preventDefault());
$("#comment").addEventListener("submit", addComment);
words.addEventListener("input", () => requireComment(false));
attempt(problem, load);

async function load() {
  const [one, given] = await Promise.all([draft(id), consents()]);
  shown = one;
  const staff = { forOwner: false };
  $("#title").textContent = `Utkast fra ${personName(shown.owner)}`;
  $("#state").replaceChildren(stateTag(shown.state));
  $("#shared").replaceChildren(...sharesOf(given, id).map((share) => el("p", {}, `Delt med deg: ${sharedText(share)}.`)));
  $("#plan").replaceChildren(...planView(shown.plan, staff));
  $("#checklist").replaceChildren(...checklistView(shown.checklist, staff));
  $("#comments").replaceChildren(...commentsView(shown.comments.items));
  $("#history").replaceChildren(...historyView(shown.transitions));
  showSteps(shown.next_steps);
  $("#draft").hidden = false;
}

function showSteps(next) {
  const steps = REVIEW.filter((one) => next.includes(one.step));
  $("#steps").hidden = steps.length === 0;
  $("#review-buttons").replaceChildren(
    ...steps.map((one) => button(one.label, () => take(one), { "data-variant": one.variant })),
  );
  const areas = Object.keys(shown.facts);
  $("#comment").hidden = !next.includes("comment") || areas.length === 0;
  $("#comment-area").replaceChildren(...areas.map((area) => el("option", { value: area }, areaTitle(area))));
}

function take({ step: name, done, needsComment }) {
  const text = words.value.trim();
  if (needsComment && !text) return requireComment(true);
  return attempt(problem, async () => {
    await review(id, name, shown.version, text || null);
    words.value = "";
    await load();
    $("#news").textContent = done;
    $("#innhold").focus();
  });
}

function requireComment(missing) {
  $("#review-missing").hidden = !missing;
  words.setAttribute("aria-invalid", String(missing));
  if (missing) words.focus();
}

function addComment(event) {
  event.preventDefault();
  const text = $("#comment-text");
  attempt(problem, async () => {
    await comment(id, $("#comment-area").value, text.value.trim());
    text.value = "";
    await load();
    $("#news").textContent = "Kommentaren er lagt til.";
  });
}
