// Completes what is typed, as an ARIA combobox with a list: arrows choose, Enter goes, Escape closes.

import { choose as chooseCode } from "./form.js";

const WAIT = 40;
let nameless = 0;

export function complete(field) {
  const input = field.querySelector("input");
  const list = document.createElement("ul");
  list.id = (input.id || `field-${++nameless}`) + "-options";
  list.className = "options";
  list.role = "listbox";
  list.setAttribute("aria-label", field.dataset.hits);
  list.hidden = true;
  field.append(list);
  const said = document.createElement("span");
  said.className = "sr-only";
  said.role = "status";
  field.append(said);
  input.role = "combobox";
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let chosen = -1;
  let asked = 0;
  let timer;

  const show = (items) => {
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...items.map((item, n) => option(item, n)));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    said.textContent = items.length + " " + field.dataset.hits;
  };

  // What is still on its way comes too late for whoever has chosen, closed the list or left.
  const late = () => { asked++; clearTimeout(timer); };
  const close = () => { late(); show([]); };

  const option = (item, n) => {
    const li = document.createElement("li");
    li.id = list.id + "-" + n;
    li.role = "option";
    li.dataset.code = item.code;
    li.dataset.vocabulary = item.vocabulary;
    const text = document.createElement("span");
    text.textContent = item.text === item.label ? item.label : item.text + " → " + item.label;
    const system = document.createElement("small");
    system.textContent = item.vocabulary;
    li.append(text, system);
    li.addEventListener("mousedown", (event) => { event.preventDefault(); go(li); });
    return li;
  };

  // A field of a larger form takes the code, or a box for it; the search field leads to the concept.
  const go = (li) => {
    if (field.dataset.takes === "code") {
      input.value = li.dataset.code;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      close();
      return;
    }
    if (field.dataset.takes === "choice") {
      chooseCode(field.closest("fieldset"), li.dataset.code, li.firstChild.textContent);
      input.value = "";
      input.dispatchEvent(new Event("change", { bubbles: true }));
      close();
      return;
    }
    if (field.dataset.goes) {
      location.assign(field.dataset.goes + encodeURIComponent(li.dataset.code));
      return;
    }
    const kept = new URLSearchParams(location.search);
    const search = new URLSearchParams();
    for (const name of ["at", "edition", "lang"]) if (kept.get(name)) search.set(name, kept.get(name));
    const query = search.size ? "?" + search : "";
    location.assign(`/vocabularies/${li.dataset.vocabulary}/concepts/${encodeURIComponent(li.dataset.code)}${query}`);
  };

  const choose = (n) => {
    late();
    const options = [...list.children];
    chosen = (n + options.length) % options.length;
    options.forEach((each, i) => each.setAttribute("aria-selected", String(i === chosen)));
    options[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const ask = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    if (text.length === 0) return show([]);
    const address = new URL(field.dataset.suggest, location.href);
    address.searchParams.set("q", text);
    const system = field.dataset.within && document.getElementById(field.dataset.within);
    if (system) address.searchParams.set("vocabulary", system.value);
    const answer = await fetch(address);
    const items = answer.ok ? (await answer.json()).items : [];
    if (mine === asked && document.activeElement === input) show(items);
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  if (document.activeElement === input && input.value !== input.defaultValue) ask(); // typed while this was still on its way
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") late();
    if (list.hidden) return;
    if (event.key === "Escape") { event.preventDefault(); show([]); }
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen < 0 ? -1 : chosen - 1); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); go(list.children[chosen]); }
  });
}
