// Leaving a shared screen: the talk is deleted, the person signed out, the screen clean.

import { Problem, endConversation, signOut } from "./api.js";

/** Deletes the talk (if there is one), signs out and goes to the start. Raises Problem when that fails. */
export async function leave(conversation) {
  if (conversation) await endConversation(conversation);
  await signOut();
  location.replace("/");
}

/** As `leave`, but the screen is cleared first and no answer is waited for: nobody is there to read it. */
export async function abandon(conversation) {
  document.body.replaceChildren();
  try {
    await leave(conversation);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    location.replace("/"); // the server lets go by itself after the same silence
  }
}
