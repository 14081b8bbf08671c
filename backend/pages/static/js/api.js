// Every call to the API. Answers are data; anything else becomes a Problem with Norwegian words.

const BASE = "/api/v1";
const HEADERS = { Accept: "application/json", "X-Requested-With": "stegvis" };

/** A refusal or a failure that can be shown to a person: title, detail, status (0: no contact). */
export class Problem extends Error {
  constructor({ status, type = "about:blank", title, detail = "" }) {
    super(title);
    Object.assign(this, { status, type, title, detail });
  }
}

export const signIn = (user) => call("POST", "/demo/sign-in", { user });
export const signOut = () => call("POST", "/demo/sign-out");

export const startConversation = (mode) => call("POST", "/conversations", { mode });
export const say = (id, message) => call("POST", `/conversations/${id}/messages`, message);
export const preview = (id) => call("GET", `/conversations/${id}/preview`);
export const consentToStore = (id, confirmations) =>
  call("POST", `/conversations/${id}/consents`, { kind: "store", confirmations });
export const endConversation = (id) => call("DELETE", `/conversations/${id}`);

/** Deletes while the page is being closed; there is nobody left to hear the answer. */
export function endConversationOnLeave(id) {
  fetch(`${BASE}/conversations/${id}`, { method: "DELETE", headers: HEADERS, keepalive: true });
}

export const drafts = () => call("GET", "/drafts").then((answer) => answer.items);
export const draft = (id) => call("GET", `/drafts/${id}`);
export const deleteDraft = (id) => call("DELETE", `/drafts/${id}`);
export const accessLog = (id) => call("GET", `/drafts/${id}/access-log`).then((answer) => answer.items);
export const step = (id, name, body) => call("POST", `/drafts/${id}/${name}`, body);
export const comment = (id, area, text) => step(id, "comments", { area, text });

/** A reviewer's step on exactly the version they have read. */
export const review = (id, name, version, comment) =>
  call("POST", `/drafts/${id}/${name}`, { comment }, { "If-Match": `"${version}"` });

export const share = (id, consent) =>
  call("POST", `/drafts/${id}/consents`, { kind: "share", recipient: "tilbakeforing", ...consent });
export const consents = () => call("GET", "/consents").then((answer) => answer.items);
export const withdraw = (id) => call("POST", `/consents/${id}/withdraw`);
export const alerts = () => call("GET", "/alerts").then((answer) => answer.items);
export const takeAlert = (id) => call("POST", `/alerts/${id}/seen`);
export const objectToHealth = () => call("PUT", "/objections/helse");
export const liftObjection = () => call("DELETE", "/objections/helse");

async function call(method, path, body, headers = {}) {
  const answer = await reach(method, path, body, headers);
  if (answer.status === 204) return null;
  const isJson = /\bjson\b/.test(answer.headers.get("Content-Type") ?? "");
  const content = isJson ? await answer.json() : {};
  if (answer.ok) return content;
  throw new Problem({
    type: content.type,
    title: content.title ?? "Noe gikk galt hos oss",
    detail: content.detail ?? "Prøv igjen om litt, eller spør en ansatt.",
    status: answer.status,
  });
}

async function reach(method, path, body, more) {
  const headers = { ...HEADERS, ...(body !== undefined && { "Content-Type": "application/json" }), ...more };
  try {
    return await fetch(BASE + path, { method, headers, body: JSON.stringify(body), cache: "no-store" });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new Problem({
      status: 0,
      type: "stegvis:no-contact",
      title: "Vi får ikke kontakt med Stegvis",
      detail: "Det du har skrevet, står fortsatt her. Vent litt og prøv igjen.",
    });
  }
}
