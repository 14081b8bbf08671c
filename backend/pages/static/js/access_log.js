// Draws the access log for the person it is about: who did what, when.

import { el } from "./dom.js";
import { moment, role } from "./words.js";

const DONE = {
  write_created: "lagret utkastet",
  read: "leste utkastet",
  read_checklist: "leste sjekklista",
  read_versions: "så på endringene",
  write_facts: "endret svar",
  write_release_date: "endret løslatelsesdatoen",
  write_checklist: "krysset av i sjekklista",
  write_comment: "skrev en kommentar",
  grant_store: "sa ja til lagring",
  grant_share: "sa ja til deling",
  grant_plan: "sa ja til individuell plan",
  withdraw_store: "trakk samtykket til lagring",
  withdraw_share: "trakk et samtykke til deling",
  withdraw_plan: "trakk samtykket til individuell plan",
  submit: "sendte utkastet inn",
  return: "sendte utkastet tilbake",
  approve: "godkjente utkastet",
  handover: "ga utkastet videre",
  export: "tok ut en kopi",
  delete: "slettet utkastet",
};
const REFUSED = "refused_";
const SECTORS = { corrections: "kriminalomsorgens del", health: "helsedelen" };

/** The log as elements, newest first. */
export function accessView(entries) {
  if (entries.length === 0) return [el("p", { class: "muted" }, "Ingen har åpnet utkastet.")];
  const rows = entries.toReversed().map((entry) =>
    el("li", {}, el("p", {}, sentence(entry)), el("p", { class: "small muted" }, moment(entry.at))),
  );
  return [el("ul", { class: "plain-list" }, rows)];
}

function sentence({ role: who, action, areas, sector }) {
  const name = who === "innsatt" ? "Du" : role(who);
  if (action.startsWith(REFUSED)) return `${name} prøvde å åpne utkastet, men fikk ikke lov.`;
  const how = areas > 0 ? ` (${SECTORS[sector]}, ${areas === 1 ? "ett tema" : `${areas} temaer`})` : "";
  return `${name} ${DONE[action] ?? "gjorde noe med utkastet"}${how}.`;
}
