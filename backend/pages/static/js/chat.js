// The talk: shows messages, offers answers, sends one message at a time.

import { say } from "./api.js";
import { CrisisCard } from "./crisis.js";
import { $, button, el } from "./dom.js";
import { clearProblem, showProblem } from "./problem.js";
import { choiceButtons } from "./choices.js";

const GONE = 404;
const WARN_WHEN_LEFT = 200;

export class Chat {
  #log = $("#log");
  #choices = $("#choices");
  #text = $("#text");
  #problem = $("#chat-problem");
  #crisis = new CrisisCard($("#crisis"));
  #waiting = false;
  #paused = false;

  /** `onTurn(turn)` runs after each answer has been shown. */
  constructor({ onTurn }) {
    this.onTurn = onTurn;
    $("#write").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#sendText();
    });
    this.#text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#sendText();
    });
    this.#text.addEventListener("input", () => this.#showLeft());
    for (const always of document.querySelectorAll("[data-do]")) {
      always.addEventListener("click", () => this.choose(this.#intent(always), always.textContent));
    }
  }

  begin(id, turn) {
    this.id = id;
    this.#show(turn);
    this.#text.focus({ preventScroll: true });
  }

  /** Sends a choice as if its button was pressed. */
  choose(choice, label) {
    this.#send({ choice }, label);
  }

  /** A line from the page itself, not from the bot. */
  notice(text) {
    this.#add(text, "notice");
  }

  #sendText() {
    const text = this.#text.value.trim();
    if (text) this.#send({ text }, text);
  }

  async #send(message, shown) {
    if (this.#waiting) return;
    this.#wait(true);
    clearProblem(this.#problem);
    let turn;
    try {
      turn = await say(this.id, message);
    } catch (problem) {
      this.#wait(false);
      this.#failed(problem, () => this.#send(message, shown));
      return;
    }
    this.#wait(false);
    if ("text" in message) this.#text.value = "";
    this.#showLeft();
    this.#paused = message.choice === "do:pause" || message.choice === "do:human";
    this.#add(shown, "me");
    this.#show(turn);
    this.#moveFocus(message);
    await this.onTurn(turn);
  }

  #show(turn) {
    const crisis = turn.risk ? turn.messages.filter((message) => message.kind === "crisis") : [];
    for (const message of turn.messages) {
      if (!crisis.includes(message)) this.#add(message.text, message.kind === "crisis" ? "crisis" : "bot");
    }
    if (crisis.length > 0) {
      const texts = crisis.map((message) => message.text);
      this.#crisis.show(texts, () => texts.forEach((text) => this.#add(text, "crisis")));
    }
    this.#showChoices(turn.messages.findLast((message) => message.choices?.length > 0));
    this.#showPause();
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #showChoices(message) {
    const buttons = message ? choiceButtons(message, (choice, label) => this.choose(choice, label)) : [];
    this.#choices.replaceChildren(...buttons);
    this.#choices.hidden = buttons.length === 0;
    this.#choices.classList.toggle("choices--scale", message?.kind === "scale");
  }

  /** Who wrote goes on writing; who pressed a choice finds the next ones. */
  #moveFocus(message) {
    if ("choice" in message && !this.#choices.hidden) this.#choices.focus({ preventScroll: true });
    else this.#text.focus({ preventScroll: true });
  }

  #failed(problem, again) {
    if (problem.status === GONE) {
      showProblem(this.#problem, problem);
      this.#problem.firstChild.append(button("Begynn på nytt", () => location.replace("/kiosk")));
      return;
    }
    showProblem(this.#problem, problem, again);
    this.#text.focus({ preventScroll: true });
  }

  #wait(waiting) {
    this.#waiting = waiting;
    this.#log.setAttribute("aria-busy", String(waiting));
    for (const control of $(".chat__foot").querySelectorAll("button, textarea")) control.disabled = waiting;
  }

  #add(text, who) {
    const line = el("p", { class: `message message--${who}` });
    if (who === "me") line.append(el("span", { class: "ds-sr-only" }, "Du: "));
    line.append(text);
    this.#log.append(line);
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  #showPause() {
    $('[data-do="pause"]').textContent = this.#paused ? "Fortsett" : "Pause";
  }

  #intent(always) {
    const resumes = always.dataset.do === "pause" && this.#paused;
    return `do:${resumes ? "continue" : always.dataset.do}`;
  }

  #showLeft() {
    const left = this.#text.maxLength - this.#text.value.length;
    $("#left").textContent = left < WARN_WHEN_LEFT ? `${left} tegn igjen` : "";
  }
}
