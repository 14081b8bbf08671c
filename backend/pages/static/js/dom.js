// Building blocks for the page. Text only ever becomes text: nothing here reads markup.

export const $ = (selector, root = document) => root.querySelector(selector);

/** An element with attributes, `on` listeners and children (elements or text). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, ...plain } = attributes;
  for (const [name, value] of Object.entries(plain)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

export const button = (label, onClick, attributes = {}) =>
  el("button", { type: "button", class: "ds-button", ...attributes, on: { click: onClick } }, label);

export const tag = (label, color) => el("span", { class: "ds-tag", "data-color": color }, label);

/** Opens a dialog and resolves with the value of the button that closed it ("" for Escape). */
export function ask(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
  });
}
