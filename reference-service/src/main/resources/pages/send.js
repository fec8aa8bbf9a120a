// Sends forms to the API as JSON, with the revision that the page shows, and says what it answers.

export function send(form) {
  const fault = document.createElement("p");
  fault.className = "form-error-message whole";
  fault.role = "alert";
  form.append(fault);
  for (const button of form.querySelectorAll("button")) button.disabled = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.textContent = "";
    const [method, address] = form.dataset.send.split(" ");
    const headers = {};
    if (form.dataset.revision) headers["If-Match"] = `"${form.dataset.revision}"`;
    const body = method === "DELETE" ? undefined : JSON.stringify(fields(form));
    if (body) headers["Content-Type"] = "application/json";
    const language = document.documentElement.lang === "en" ? "?lang=en" : "";
    const answer = await fetch(address + language, { method, headers, body });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) location.assign(form.dataset.then ? form.dataset.then + encodeURIComponent(said.id) : location.href);
    else fault.textContent = said.detail ?? String(answer.status);
  });
}

// The fields that are filled in; a point in a name means a member of a member.
function fields(form) {
  const all = {};
  for (const field of form.elements) {
    const text = field.name && field.value.trim();
    if (!text) continue;
    const path = field.name.split(".");
    const last = path.pop();
    let at = all;
    for (const step of path) at = at[step] ??= {};
    at[last] = field.dataset.as === "list" ? text.split("|").map((each) => each.trim()).filter(Boolean)
      : field.dataset.as === "number" ? Number(text) : text;
  }
  return all;
}
