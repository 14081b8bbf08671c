// Norwegian words for the codes of the API. What others own (areas, questions, answers, actors) is fetched.

const { areas, answers, actors: actorNames, people } = await (await fetch("/words.json")).json();

const ROLES = {
  innsatt: "Innsatt",
  kontaktbetjent: "Kontaktbetjent",
  tilbakeforing: "Tilbakeføringskoordinator",
  helse: "Fengselshelsetjenesten",
  tsb: "Rusbehandling (TSB)",
  nav: "Nav-veileder i fengsel",
  kommune: "Koordinator i hjemkommunen",
  admin: "Systemansvarlig",
};
const DRAFT_STATES = {
  draft: { label: "Ikke sendt", color: "neutral" },
  submitted: { label: "Sendt til koordinator", color: "info" },
  returned: { label: "Sendt tilbake", color: "warning" },
  approved: { label: "Godkjent utkast", color: "success" },
};
const DANGERS = {
  self_harm: "Fare for selvmord eller selvskading",
  overdose: "Fare for overdose",
  violence: "Fare for vold",
  acute_health: "Akutt sykdom",
  withdrawal: "Farlig abstinens",
};
const CONSENTS = { store: "Lagre utkastet", share: "Dele", plan: "Lage individuell plan" };
const ROW_STATES = { open: "Ikke gjort", done: "Gjort", not_relevant: "Ikke aktuelt" };

const DAY = new Intl.DateTimeFormat("nb", { day: "numeric", month: "long", year: "numeric" });
const MOMENT = new Intl.DateTimeFormat("nb", { dateStyle: "medium", timeStyle: "short" });
const NUMBER = new Intl.NumberFormat("nb");

export const areaTitle = (area) => areas[area]?.title ?? area;
export const isHealth = (area) => areas[area]?.health ?? false;
export const fieldTitle = (area, field) => areas[area]?.fields[field]?.title ?? field;
export const role = (name) => ROLES[name] ?? ROLES[name.split("-")[0]] ?? name;
export const draftState = (state) => DRAFT_STATES[state] ?? { label: state, color: "neutral" };
export const danger = (kind) => DANGERS[kind] ?? "Fare for liv eller helse";
export const personName = (id) => people[id] ?? id;
export const consentName = (kind) => CONSENTS[kind] ?? kind;
export const rowState = (state) => ROW_STATES[state] ?? state;
export const date = (iso) => DAY.format(new Date(iso));
export const moment = (iso) => MOMENT.format(new Date(iso));
export const list = (words) => new Intl.ListFormat("nb").format(words);

/** Names of actors for reading; staff read «den innsatte» where the owner reads «du». */
export function actors(names, forOwner = true) {
  const words = names.map((name) => (name === "innsatt" && !forOwner ? "Den innsatte" : actorNames[name]));
  return list(words.map((word, at) => (at === 0 || word.startsWith("Nav") ? word : lowerFirst(word))));
}

/** One fact as the person would read it: a value in words, or that it is unknown or declined. */
export function answer(area, field, fact) {
  if (fact.state) return answers[fact.state];
  const { type, choices = {} } = areas[area]?.fields[field] ?? {};
  const say = (value) => {
    if (typeof value === "boolean") return value ? answers.ja : answers.nei;
    if (typeof value === "number") return type === "amount" ? `${NUMBER.format(value)} kroner` : String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
    return choices[value] ?? (value === "ingen" ? "Ingen av dem" : value);
  };
  return Array.isArray(fact.value) ? list(fact.value.map(say)) : say(fact.value);
}

/** How long ago something was, in days. */
export function age(iso) {
  const days = Math.floor((Date.now() - new Date(iso)) / 86_400_000);
  if (days < 1) return "i dag";
  return days === 1 ? "i går" : `${days} dager siden`;
}

const lowerFirst = (word) => word.charAt(0).toLowerCase() + word.slice(1);
