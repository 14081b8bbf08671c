// Consent in the talk: store, then share, then send. A no to one changes nothing else.

import { shareCard, storeCard, submitCard } from "./consent_cards.js";
import { $ } from "./dom.js";
import { sharedText } from "./draft_parts.js";

const LABELS = { store: "Lagre utkastet", share: "Del utkastet", submit: "Send utkastet" };

export class Consent {
  #opener = $("#open-consent");
  #next = "store";
  draftId = null;

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
    const justStored = this.#next === "store";
    if (justStored && !(await this.#store())) return;
    if (this.#next === "share" && !(await this.#share(justStored))) return;
    if (this.#next === "submit") await this.#submit();
  }

  /** New answers after sending make the draft unsent again; the person is told. */
  changed() {
    if (this.#next !== null) return;
    this.say("Du har gitt nye svar. Send utkastet på nytt når du er klar.");
    this.#goTo("submit");
  }

  async #store() {
    const receipt = await storeCard(this.conversation());
    if (!receipt) return this.say("Greit. Ingenting er lagret. Vi kan snakke videre.");
    this.draftId = receipt.draft_id;
    this.readers("Utkastet er lagret, og nye svar lagres underveis. Ingenting er delt med koordinator.");
    this.say("Utkastet er lagret. Svarene du gir videre, lagres også.");
    this.#goTo("share");
    return true;
  }

  async #share(justStored) {
    const receipt = await shareCard(this.draftId, this.areas(), { justStored });
    if (!receipt) return this.say("Greit. Ingenting er delt. Utkastet er lagret, og vi kan snakke videre.");
    this.readers(`Utkastet er lagret. Tilbakeføringskoordinator kan lese, når du har sendt det: ${sharedText(receipt)}.`);
    this.say("Du har sagt ja til å dele.");
    this.#goTo("submit");
    return true;
  }

  async #submit() {
    const sent = await submitCard(this.draftId);
    if (!sent) return this.say("Greit. Utkastet er ikke sendt. Du kan sende det senere.");
    this.say("Utkastet er sendt til koordinatoren.");
    this.#goTo(null);
  }

  #goTo(next) {
    this.#next = next;
    this.#opener.hidden = next === null;
    if (next) this.#opener.textContent = LABELS[next];
  }
}
