// Says beside the fields what would be wrong with what is typed, when a field is left or somebody pauses. The page
// without it says the same once the form is sent.

import { filled } from "./form.js";

const isEnglish = document.documentElement.lang === "en";
const SAY = isEnglish
  ? { meanwhile: "Somebody else has changed the draft meanwhile. Nothing that you typed is lost: save, and both versions are shown." }
  : { meanwhile: "En anden har ændret kladden imens. Intet af det, du skrev, går tabt: gem, og begge udgaver vises." };
const PAUSE = 700;

export function check(form) {
  const loose = document.createElement("ul");
  loose.className = "faults whole";
  loose.setAttribute("aria-live", "polite");
  form.prepend(loose);
  const groups = [...form.querySelectorAll("[data-part]")];
  const atFirst = new Map(groups.map((group) => [group, said(group)]));
  let left;
  let timer;
  let asked = 0;

  const soon = (event, wait) => {
    left = event.target.closest("[data-part]");
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  };
  form.addEventListener("input", (event) => soon(event, PAUSE));
  form.addEventListener("change", (event) => soon(event, 0));
  form.addEventListener("submit", () => { clearTimeout(timer); asked++; });

  async function ask() {
    const mine = ++asked;
    const body = filled(form);
    if ("patch" in form.dataset && !body.set) { show(undefined); return; }
    if (!isComplete()) return;
    const answer = await fetch(form.dataset.attempt + (isEnglish ? "?lang=en" : ""), {
      method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" }, body: JSON.stringify(body) }).catch(() => undefined);
    if (!answer || answer.redirected) return;
    const told = await answer.json().catch(() => ({}));
    if (mine !== asked || answer.status === 401) return;
    if (answer.ok) show(told);
    else if (answer.status < 500) show({ refused: (isEnglish ? told.detailEn : undefined) ?? told.detail });
  }

  // Nothing told is what the page said at first.
  function show(told) {
    for (const group of groups) put(group, told ? texts(told, group) : atFirst.get(group));
    const others = (told?.checks ?? []).filter((each) => !groupOf(each)).map((each) => (each.item && each.item !== about() ? each.item + ": " : "") + each.text);
    const stale = told?.revision > Number(form.dataset.revision) ? [SAY.meanwhile] : [];
    const all = [told?.refused, ...others, ...stale].filter(Boolean);
    if (all.join() !== said(loose).join()) loose.replaceChildren(...all.map(line));
  }

  // Of a concept, the code may be refused before the rest is there.
  const isComplete = () => form.matches(":valid") || (form.elements.edit.value === "add-concept" && form.elements.code.value.trim());
  const about = () => {
    const { code, key, source, target } = form.elements;
    return source || target ? `${source?.value || "–"} → ${target?.value || "–"}` : (code ?? key)?.value;
  };
  const texts = (told, group) => (told.checks ?? []).filter((each) => groupOf(each) === group).map((each) => each.text);

  // The field that was left, where the fault is of its part; else the first one of the part.
  function groupOf(each) {
    if (!each.part || (each.item && about() && each.item !== about())) return undefined;
    return left?.dataset.part === each.part ? left : groups.find((group) => group.dataset.part === each.part);
  }
}

const said = (within) => [...within.querySelectorAll(".form-error-message")].map((each) => each.textContent);

function line(text) {
  const li = document.createElement("li");
  li.className = "form-error-message";
  li.textContent = text;
  return li;
}

function put(group, texts) {
  const field = group.querySelector("input:not([type=checkbox]), textarea, select");
  let list = group.querySelector(".faults");
  if (!list) {
    if (texts.length === 0) return;
    list = document.createElement("ul");
    list.className = "faults";
    list.id = field.id + "-faults";
    list.setAttribute("aria-live", "polite");
    group.append(list);
  }
  if (texts.join() === said(list).join()) return;
  list.replaceChildren(...texts.map(line));
  if (texts.length) group.closest("details")?.setAttribute("open", "");
  const hint = group.querySelector(".form-hint")?.id;
  const by = [hint, texts.length ? list.id : undefined].filter(Boolean).join(" ");
  if (by) field.setAttribute("aria-describedby", by);
  else field.removeAttribute("aria-describedby");
  if (texts.length) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}
