// Sends forms to the API as JSON, with the revision that the page shows, and says what it answers.

import { check } from "./check.js";
import { choose, filled } from "./form.js";
import { forget, keep } from "./keep.js";

const isEnglish = document.documentElement.lang === "en";
const SAY = isEnglish
  ? { nothing: "Nothing is different.", offline: "The service can't be reached. What you typed is kept; try again.",
      stale: "The draft has been changed since you opened the page. Nothing that you typed is lost; look it over and save again. Meanwhile: " }
  : { nothing: "Intet er anderledes.", offline: "Tjenesten kan ikke nås. Det, du skrev, er gemt her; prøv igen.",
      stale: "Kladden er ændret, siden du åbnede siden. Intet af det, du skrev, er gået tabt; se det efter og gem igen. Imens: " };

export function send(form) {
  const fault = document.createElement("p");
  fault.className = "form-error-message whole";
  fault.role = "alert";
  form.append(fault);
  for (const button of form.querySelectorAll("button")) button.disabled = false;
  keep(form);
  if (form.dataset.attempt) check(form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.textContent = "";
    takeLooseCodes(form);
    const body = filled(form);
    if ("patch" in form.dataset && !body.set) { fault.textContent = SAY.nothing; return; }
    const buttons = form.querySelectorAll("button");
    for (const button of buttons) button.disabled = true;
    try {
      await answered(form, fault, await post(form, body));
    } catch {
      fault.textContent = SAY.offline;
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  });
}

// A code that was typed in full and not chosen from the list is meant all the same.
function takeLooseCodes(form) {
  for (const input of form.querySelectorAll("[data-of]")) {
    const code = input.value.trim();
    if (code) choose(input.closest("fieldset"), code, code);
    input.value = "";
  }
}

function post(form, body) {
  const [method, address] = form.dataset.send.split(" ");
  const headers = {};
  if (form.dataset.revision) headers["If-Match"] = `"${form.dataset.revision}"`;
  if (method !== "DELETE") headers["Content-Type"] = "application/json";
  return fetch(address + (isEnglish ? "?lang=en" : ""), { method, headers, body: method === "DELETE" ? undefined : JSON.stringify(body) });
}

async function answered(form, fault, answer) {
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) {
    forget(form);
    if (form.dataset.done) sessionStorage.setItem("said", form.dataset.done);
    const then = form.dataset.then;
    go(then ? (then.endsWith("/") ? then + encodeURIComponent(said.id) : then) : location.href);
  } else if (answer.status === 401) {
    const back = location.pathname + location.search;
    go("/sign-in?to=" + encodeURIComponent(back) + (isEnglish ? "&lang=en" : ""));
  } else if (answer.status === 412) {
    sessionStorage.setItem("said", SAY.stale + meanwhile(said));
    go(location.href);
  } else fault.textContent = [said.detail ?? String(answer.status), ...findings(said)].join(" ");
}

// Leads on. What is typed stays kept if the page that comes shows the same form.
function go(address) {
  if (address === location.href) location.reload();
  else location.assign(address);
}

const meanwhile = (problem) => (problem.between ?? [])
  .map((step) => `${step.who} (${[step.edit ?? step.kind, ...(step.items ?? []).slice(0, 3)].join(" ")})`).join(", ") + ".";

const findings = (problem) => (problem.findings ?? []).slice(1, 6)
  .map((each) => `${each.item ? each.item + ": " : ""}${isEnglish ? each.messageEn : each.message}`);

// What was done on the page before is said on this one.
export function sayWhatWasDone() {
  const text = sessionStorage.getItem("said");
  if (!text) return;
  sessionStorage.removeItem("said");
  const said = document.createElement("p");
  said.className = "alert alert-info said";
  said.role = "status";
  document.querySelector("main h1").after(said);
  setTimeout(() => { said.textContent = text; }, 50);
}
