// The calm card that comes when something may be dangerous; it stays until it is put away.

import { button, el } from "./dom.js";

export class CrisisCard {
  constructor(place) {
    this.place = place;
  }

  /** Shows the texts; `onDismiss` runs when the person has put the card away. */
  show(texts, onDismiss) {
    const dismiss = button("Jeg har lest dette", () => {
      card.remove();
      onDismiss();
    }, { "data-variant": "secondary" });
    const card = el(
      "div",
      { class: "ds-alert crisis flow", "data-color": "warning" },
      texts.map((text) => el("p", {}, text)),
      dismiss,
    );
    this.place.append(card);
    card.scrollIntoView({ block: "nearest" });
  }
}
