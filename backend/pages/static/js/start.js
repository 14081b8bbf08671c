// The front door of the demo: choose a person, sign in, go to that person's page.

import { signIn } from "./api.js";
import { $ } from "./dom.js";
import { attempt } from "./problem.js";

for (const person of document.querySelectorAll("[data-user]")) {
  person.addEventListener("click", () =>
    attempt($("#problem"), async () => {
      await signIn(person.dataset.user);
      location.assign(person.dataset.page);
    }),
  );
  person.disabled = false; // pressable from when it works
}
