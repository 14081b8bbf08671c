// The consent cards, in order and each on its own: store, share, send. A no to one changes nothing else.

import { consentToStore, share, step } from "./api.js";
import { $, el, tag } from "./dom.js";
import { attempt } from "./problem.js";
import { areaTitle, date, isHealth, list } from "./words.js";

const DEFAULT_DAYS = 90;
const MAX_DAYS = 365;
const NEXT = { store: "Lagre utkastet", share: "Del utkastet", submit: "Send utkastet" };

export class Consent {
  #opener = $("#open-consent");
  draftId = null;
  next = "store";

  /**
   * `conversation()` and `areas()` tell the id of the talk and the areas it has facts about;
   * `say(text)` puts a line in the talk; `readers(text)` changes who can read this.
   */
  constructor({ conversation, areas, say, readers }) {
    Object.assign(this, { conversation, areas, say, readers });
    this.#opener.addEventListener("click", () => this.open());
  }

  /** Goes on where the person left: each card follows a yes to the one before. */
  async open() {
    if (this.next === "store" && !(await this.#store())) return;
    if (this.next === "share" && !(await this.#share())) return;
    if (this.next === "submit") await this.#submit();
  }

  /** The talk goes on from a draft that is stored already. */
  isStored(draftId) {
    this.draftId = draftId;
    this.#goTo("share");
    this.readers("Du. Utkastet er lagret. Se «Mine utkast» for hva du har delt.");
  }

  async #store() {
    $("#store-form").reset();
    const yes = await card($("#store-dialog"), async (form) => {
      const receipt = await consentToStore(this.conversation(), confirmations(form));
      this.isStored(receipt.draft_id);
    });
    this.say(yes ? "Utkastet er lagret." : "Greit. Ingenting er lagret. Vi kan snakke videre.");
    return yes;
  }

  async #share() {
    const until = $("#share-until");
    $("#share-form").reset();
    Object.assign(until, { min: dayFromNow(1), max: dayFromNow(MAX_DAYS), value: dayFromNow(DEFAULT_DAYS) });
    $("#share-areas").replaceChildren(...this.areas().map(areaBox));
    const yes = await card($("#share-dialog"), async (form) => {
      const areas = [...form.querySelectorAll("#share-areas input:checked")].map((box) => box.value);
      const purpose = $("#share-purpose").textContent.trim();
      await share(this.draftId, { areas, purpose, until: until.value, confirmations: confirmations(form) });
      const what = list(areas.map((area) => areaTitle(area).toLowerCase()));
      this.readers(`Du. Når du har sendt det, kan tilbakeføringskoordinatoren lese ${what}, til ${date(until.value)}.`);
      this.#goTo("submit");
    });
    this.say(yes ? "Du har sagt ja til å dele." : "Greit. Ingenting er delt. Utkastet er lagret, og vi kan snakke videre.");
    return yes;
  }

  async #submit() {
    const yes = await card($("#submit-dialog"), async () => {
      await step(this.draftId, "submit");
      this.#goTo(null);
    });
    this.say(yes ? "Utkastet er sendt til koordinatoren." : "Greit. Utkastet er ikke sendt. Du kan sende det senere.");
  }

  #goTo(next) {
    this.next = next;
    this.#opener.hidden = next === null;
    if (next) this.#opener.textContent = NEXT[next];
  }
}

/** Opens one card; resolves true after a yes that the server has taken, false after any kind of no. */
function card(dialog, onYes) {
  const form = dialog.querySelector("form");
  const place = dialog.querySelector(".consent__problem, [role=alert]");
  const missing = () => [...form.querySelectorAll(".confirmations input:not(:checked)")][0];
  place.replaceChildren();
  dialog.returnValue = "";
  dialog.showModal();
  dialog.scrollTop = 0;
  dialog.querySelector("[data-refuse]").onclick = () => dialog.close("no");
  form.oninput = () => place.replaceChildren();
  form.onsubmit = async (event) => {
    event.preventDefault();
    const unticked = missing();
    if (noAreaTicked(form)) return ask(place, "Kryss av for det du vil dele, eller velg «Nei, ikke del».");
    if (unticked) return ask(place, "Kryss av for alle de fire punktene hvis du vil si ja.", unticked);
    await attempt(place, async () => {
      await onYes(form);
      dialog.close("yes");
    });
  };
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

function noAreaTicked(form) {
  const areas = form.querySelector(".areas");
  return areas !== null && areas.querySelector("input:checked") === null;
}

function ask(place, text, focus) {
  place.replaceChildren(el("p", { class: "ds-validation-message" }, text));
  (focus ?? place.closest("form").querySelector(".areas input"))?.focus();
}

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
