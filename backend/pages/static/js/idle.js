// Watches for silence at a shared screen: asks if anyone is there, and lets go when nobody answers.

import { $ } from "./dom.js";

const COUNTDOWN_SECONDS = 60;
const SPOKEN = new Set([60, 30, 10]);
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "input", "wheel", "touchstart"];

/**
 * Calls `onGone` after `seconds` without a sign of life, the last of them with a countdown on screen;
 * `onStay` runs when the person answers the countdown, and now and then while they are active, so that the server
 * knows that someone is there who writes slowly.
 */
export function watchIdle({ seconds, onGone, onStay = () => {} }) {
  const dialog = $("#idle-dialog");
  const countdown = Math.min(COUNTDOWN_SECONDS, seconds / 2);
  let lastSign = Date.now();
  let lastStay = Date.now();
  for (const sign of SIGNS_OF_LIFE) {
    addEventListener(sign, () => !dialog.open && (lastSign = Date.now()), { capture: true, passive: true });
  }
  dialog.addEventListener("close", () => {
    lastSign = Date.now();
    onStay();
  });
  const timer = setInterval(() => {
    if (lastSign - lastStay > (seconds * 1000) / 4) {
      lastStay = Date.now();
      onStay();
    }
    const left = Math.ceil(seconds - (Date.now() - lastSign) / 1000);
    if (left <= 0) {
      clearInterval(timer);
      onGone();
    } else if (left <= countdown) {
      warn(dialog, left);
    }
  }, 1000);
}

function warn(dialog, left) {
  if (!dialog.open) dialog.showModal();
  $("#idle-left").textContent = left;
  if (SPOKEN.has(left)) $("#idle-spoken").textContent = `${left} sekunder igjen`;
}
