// The right side: plan, checklist and facts, drawn again after each turn.

import { preview } from "./api.js";
import { checklistView } from "./checklist.js";
import { $ } from "./dom.js";
import { factCount, factsView } from "./facts.js";
import { Marks } from "./marks.js";
import { filledCount, planView } from "./plan.js";
import { tabs } from "./tabs.js";

export class Side {
  #marks = new Marks();
  #drawn = "";
  #select = tabs($("#tabs"));
  facts = {};

  constructor({ onCorrect }) {
    this.onCorrect = onCorrect;
  }

  /** Fetches the preview and draws it; tells whether the facts are other than before. */
  async refresh(conversation) {
    const now = await preview(conversation);
    const form = JSON.stringify(now);
    if (form === this.#drawn) return false;
    const first = this.#drawn === "";
    this.#drawn = form;
    const changed = JSON.stringify(this.facts) !== JSON.stringify(now.facts);
    this.facts = now.facts;
    this.#draw(now);
    if (!first) $("#side-news").textContent = `Utkastet er oppdatert: ${filledCount(now.plan)} av 10 punkter er fylt.`;
    return changed;
  }

  showPlan() {
    this.#select("tab-plan");
    $("#tab-plan").scrollIntoView({ block: "nearest" });
  }

  #draw({ facts, plan, checklist }) {
    this.#marks.next();
    const marks = this.#marks;
    fill("plan", planView(plan, { marks }), filledCount(plan));
    fill("checklist", checklistView(checklist, { marks }), checklist.items.length);
    fill("facts", factsView(facts, { marks, onCorrect: this.onCorrect }), factCount(facts));
  }
}

function fill(name, content, count) {
  const panel = $(`#panel-${name}`);
  const at = panel.scrollTop;
  const unfolded = new Set([...panel.querySelectorAll("details[open]")].map((one) => one.dataset.key));
  panel.replaceChildren(...content);
  for (const one of panel.querySelectorAll("details")) one.open = unfolded.has(one.dataset.key);
  panel.scrollTop = at;
  $(`#tab-${name} .count`).textContent = count || "";
}
