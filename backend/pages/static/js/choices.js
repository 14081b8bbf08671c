// Quick answers: one press answers, or, when several may be ticked, toggles and a «Svar».

import { button, el } from "./dom.js";

const NONE = "ingen";
const WAYS_OUT = new Set(["unknown", "declined"]);

/** Buttons for a message's choices; `choose(choice, label)` is called once with the answer. */
export function choiceButtons({ choices, multiple }, choose) {
  return multiple ? toggles(choices, choose) : choices.map((choice) => single(choice, choose));
}

function single({ choice, label }, choose, variant = "secondary") {
  return button(label, () => choose(choice, label), { "data-variant": variant });
}

function toggles(choices, choose) {
  const isAnswer = ({ choice }) => !WAYS_OUT.has(choice) && !choice.startsWith("do:");
  const answers = choices.filter(isAnswer).map((choice) => ({ ...choice, toggle: toggle(choice) }));
  const send = button("Svar", () => {
    const ticked = answers.filter(({ toggle }) => isOn(toggle));
    choose(ticked.map(({ choice }) => choice).join(","), ticked.map(({ label }) => label).join(", "));
  });
  const update = () => (send.disabled = !answers.some(({ toggle }) => isOn(toggle)));
  for (const { choice, toggle } of answers) {
    toggle.addEventListener("click", () => {
      toggle.setAttribute("aria-pressed", String(!isOn(toggle)));
      if (isOn(toggle)) clearOthers(choice, answers);
      update();
    });
  }
  update();
  const rest = choices.filter((choice) => !isAnswer(choice)).map((choice) => single(choice, choose, "tertiary"));
  return [...answers.map(({ toggle }) => toggle), el("div", { class: "choices__end" }, send, rest)];
}

const toggle = ({ label }) => button(label, () => {}, { "data-variant": "secondary", "aria-pressed": "false" });
const isOn = (toggle) => toggle.getAttribute("aria-pressed") === "true";

/** «Ingen» stands alone: it clears the others, and any other clears it. */
function clearOthers(chosen, answers) {
  for (const { choice, toggle } of answers) {
    if (choice !== chosen && (chosen === NONE || choice === NONE)) toggle.setAttribute("aria-pressed", "false");
  }
}
