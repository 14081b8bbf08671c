// Tabs with the keyboard of the WAI-ARIA pattern: arrows, Home and End.

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/** Wires the tabs inside `root` and shows the first; returns `select(tabId)`. */
export function tabs(root) {
  const all = [...root.querySelectorAll('[role="tab"]')];
  const select = (chosen) => {
    for (const tab of all) {
      const selected = tab === chosen;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !selected;
    }
  };
  for (const tab of all) tab.addEventListener("click", () => select(tab));
  root.querySelector('[role="tablist"]').addEventListener("keydown", (event) => {
    const target = keyTarget(event.key, all, all.indexOf(document.activeElement));
    if (!target) return;
    event.preventDefault();
    target.focus();
    select(target);
  });
  select(all[0]);
  return (id) => select(document.getElementById(id));
}

function keyTarget(key, all, at) {
  if (key === "Home") return all[0];
  if (key === "End") return all.at(-1);
  return key in STEPS ? all.at((at + STEPS[key]) % all.length) : null;
}
