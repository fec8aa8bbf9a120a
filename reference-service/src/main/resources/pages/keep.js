// Keeps what is typed until it is sent: a session that ends, a page that is left or a draft that somebody else
// changes meanwhile takes nothing away. It stays in this tab, and is given back to whoever typed it only.

import { groups, isSame, put, value } from "./form.js";

const SAY = document.documentElement.lang === "en"
  ? { back: "What you typed is here still.", drop: "Drop it", meanwhile: "Meanwhile it has become:", take: "Take that", empty: "(nothing)",
      both: "Somebody else changed the same. Both are shown beside the field." }
  : { back: "Det, du skrev, er her endnu.", drop: "Kassér det", meanwhile: "Imens er det blevet til:", take: "Brug det", empty: "(intet)",
      both: "En anden har rettet det samme. Begge dele står ved feltet." };

// Two forms are the same where they are about the same thing: what is hidden in them and the address say which.
function key(form) {
  const search = new URLSearchParams(location.search);
  search.delete("lang");
  const hidden = [...form.elements].filter((field) => field.type === "hidden").map((field) => `${field.name}=${field.value}`);
  return ["ffb", form.dataset.by, location.pathname, search, form.dataset.send, ...hidden].join(" ");
}

const shown = (form) => [...groups(form)].filter(([, fields]) => fields[0].type !== "hidden" && fields[0].type !== "password");

export function keep(form) {
  restore(form);
  form.addEventListener("input", () => save(form));
  form.addEventListener("change", () => save(form));
}

function save(form) {
  const kept = { mine: {}, seen: {}, labels: {} };
  for (const [name, fields] of shown(form)) {
    const seen = JSON.parse(form.dataset.seen ?? "{}")[name] ?? value(fields, true);
    if (isSame(value(fields), seen)) continue;
    kept.mine[name] = value(fields);
    kept.seen[name] = seen;
    for (const field of fields) if (field.dataset.label) kept.labels[field.value] = field.dataset.label;
  }
  if (Object.keys(kept.mine).length === 0) forget(form);
  else sessionStorage.setItem(key(form), JSON.stringify(kept));
}

export const forget = (form) => sessionStorage.removeItem(key(form));

export function forgetAll() {
  for (const each of Object.keys(sessionStorage)) if (each.startsWith("ffb ")) sessionStorage.removeItem(each);
}

// Three versions meet: what was seen, what was typed upon it, and what is there now.
function restore(form) {
  const kept = JSON.parse(sessionStorage.getItem(key(form)) ?? "null");
  if (!kept) return;
  const conflicts = [];
  let isBack = false;
  for (const [name, mine] of Object.entries(kept.mine)) {
    const fields = groups(form).get(name) ?? boxless(form, name);
    if (!fields) continue;
    const now = fields[0].dataset.of ? [] : value(fields, true);
    if (isSame(now, mine)) continue;
    put(fields, mine, kept.labels);
    isBack = true;
    if (!isSame(now, kept.seen[name])) conflicts.push([fields, now]);
  }
  if (!isBack) { forget(form); return; }
  form.closest("details")?.setAttribute("open", "");
  for (const [fields] of conflicts) fields[0].closest("details")?.setAttribute("open", "");
  notice(form, conflicts.length > 0);
  for (const [fields, now] of conflicts) beside(form, fields, now);
}

const boxless = (form, name) => {
  const field = form.querySelector(`[data-of="${CSS.escape(name)}"]`);
  return field && [field];
};

function notice(form, isConflict) {
  const said = document.createElement("div");
  said.className = "alert whole " + (isConflict ? "alert-warning" : "alert-info");
  said.role = "status";
  const drop = button(SAY.drop);
  drop.addEventListener("click", () => { forget(form); location.reload(); });
  said.append(SAY.back + (isConflict ? " " + SAY.both : "") + " ", drop);
  form.prepend(said);
}

function beside(form, fields, now) {
  const other = document.createElement("p");
  other.className = "meanwhile";
  const text = document.createElement("ins");
  text.textContent = [now].flat().join("\n") || SAY.empty;
  const take = button(SAY.take);
  take.addEventListener("click", () => { put(fields, now); save(form); other.remove(); fields[0].focus(); });
  other.append(SAY.meanwhile + " ", text, " ", take);
  fields[0].closest(".form-group").append(other);
}

function button(text) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "copy";
  made.textContent = text;
  return made;
}
