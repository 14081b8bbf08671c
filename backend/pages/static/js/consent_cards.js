// The consent cards: store, share, send. A yes counts only when every point is ticked by the person.

import { consentToStore, share, step } from "./api.js";
import { $, el, tag } from "./dom.js";
import { attempt } from "./problem.js";
import { areaTitle, isHealth } from "./words.js";

const DEFAULT_DAYS = 90;
const MAX_DAYS = 365;

/** Each card resolves with the server's answer after a yes, and null after any kind of no. */
export function storeCard(conversation) {
  return card($("#store-dialog"), (form) => consentToStore(conversation, confirmations(form)));
}

/** `justStored` tells the person first that the yes before this one was taken. */
export function shareCard(draftId, areas, { justStored = false } = {}) {
  const dialog = $("#share-dialog");
  $("#share-stored").hidden = !justStored;
  $("#share-areas").replaceChildren(...areas.map(areaBox));
  const opened = card(dialog, (form) =>
    share(draftId, {
      areas: ticked(form, "#share-areas").map((box) => box.value),
      purpose: $("#share-purpose").textContent.trim(),
      until: $("#share-until").value,
      confirmations: confirmations(form),
    }),
  );
  const days = { min: dayFromNow(1), max: dayFromNow(MAX_DAYS), value: dayFromNow(DEFAULT_DAYS) };
  Object.assign($("#share-until"), days);
  return opened;
}

export const submitCard = (draftId) => card($("#submit-dialog"), () => step(draftId, "submit"));

function card(dialog, onYes) {
  const form = $("form", dialog);
  const place = $(".consent__problem", dialog);
  let answer = null;
  form.reset();
  place.replaceChildren();
  $("[data-refuse]", dialog).onclick = () => dialog.close();
  form.oninput = () => place.replaceChildren();
  form.onsubmit = (event) => {
    event.preventDefault();
    const lacking = lacks(form);
    if (lacking) return askFor(place, lacking);
    attempt(place, async () => {
      answer = await onYes(form);
      dialog.close();
    });
  };
  dialog.showModal();
  dialog.scrollTop = 0;
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(answer), { once: true });
  });
}

/** What stands between the form and a valid yes: a sentence and where to put it right; null for nothing. */
function lacks(form) {
  const area = $("#share-areas input", form);
  if (area && ticked(form, "#share-areas").length === 0) {
    return { text: "Kryss av for det du vil dele, eller velg «Nei, ikke del».", field: area };
  }
  const point = $(".confirmations input:not(:checked)", form);
  return point && { text: "Kryss av for alle de fire punktene hvis du vil si ja.", field: point };
}

function askFor(place, { text, field }) {
  place.replaceChildren(el("p", { class: "ds-validation-message" }, text));
  field.focus();
}

const ticked = (form, group) => [...form.querySelectorAll(`${group} input:checked`)];

function confirmations(form) {
  const boxes = [...form.querySelectorAll(".confirmations input")];
  return Object.fromEntries(boxes.map((box) => [box.name, box.checked]));
}

function areaBox(area) {
  const id = `share-area-${area}`;
  return el(
    "div",
    { class: "ds-field" },
    el("input", { class: "ds-input", type: "checkbox", id, value: area, autocomplete: "off" }),
    el(
      "label",
      { class: "ds-label", "data-weight": "regular", for: id },
      areaTitle(area),
      isHealth(area) && [" ", tag("Helse", "info")],
    ),
  );
}

/** A local day as YYYY-MM-DD. */
function dayFromNow(days) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString("sv-SE");
}
