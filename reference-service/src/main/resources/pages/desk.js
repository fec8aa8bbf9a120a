// Works the mapping desk without leaving the page: sends its forms and follows its links, puts the answer in place and
// says what came of it. A key presses whatever carries it.

const KEPT_OFF = "ffb-keys-off";

export function work() {
  const said = document.getElementById("desk-said");
  const help = document.querySelector("[data-keys]");
  const switched = help.querySelector("[data-keys-on]");
  let busy = false;

  help.hidden = false;
  switched.checked = localStorage.getItem(KEPT_OFF) === null;
  switched.addEventListener("change", () => {
    if (switched.checked) localStorage.removeItem(KEPT_OFF);
    else localStorage.setItem(KEPT_OFF, "1");
  });

  const desk = () => document.getElementById("desk");

  // Each side is scrolled until what is chosen on it is seen; the page stays where it is.
  const chosen = () => {
    for (const pane of desk().querySelectorAll(".source, .target")) {
      const at = pane.querySelector(".codes [aria-current], .tree [aria-current]")?.getBoundingClientRect();
      const seen = pane.getBoundingClientRect();
      if (at && at.bottom > seen.top + pane.clientHeight) pane.scrollTop += at.bottom - seen.top - pane.clientHeight + 40;
    }
  };

  const show = async (address, options, remembered) => {
    if (busy) return;
    busy = true;
    desk().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { ...options, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("desk");
      if (!next) { location.assign(answer.url); return; }
      desk().replaceWith(next);
      if (!remembered) history.pushState({}, "", answer.url);
      const heading = document.getElementById("row");
      said.textContent = (next.querySelector("[data-said]")?.textContent ?? "").replace(/\s+/g, " ");
      heading?.focus({ preventScroll: true });
      chosen();
    } finally {
      busy = false;
      desk().removeAttribute("aria-busy");
    }
  };

  addEventListener("popstate", () => show(location.href, {}, true));

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#desk a[href]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target || link.dataset.branch) return;
    if (link.pathname !== location.pathname) return;
    event.preventDefault();
    show(link.href, {});
  });

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("#desk form");
    if (!form) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    if (form.method === "post") show(form.action, { method: "POST", body: fields });
    else show(form.action + "?" + fields, {});
  });

  // Another target is looked at on the right.
  let looking = 0;
  document.addEventListener("change", async (event) => {
    const choice = event.target.closest("#desk [data-look]");
    if (!choice) return;
    const mine = ++looking;
    const answer = await fetch(choice.dataset.look, { headers: { Accept: "text/html" } });
    if (!answer.ok || mine !== looking) return;
    const holder = document.createElement("template");
    holder.innerHTML = await answer.text();
    document.getElementById("target")?.replaceWith(holder.content.firstElementChild);
  });

  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.key === "Escape" && at.closest("#desk") && isTyping(at)) { document.getElementById("row")?.focus(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(at)) return;
    if (!switched.checked && event.key !== "?") return;
    const pressed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!pressed || busy) return;
    event.preventDefault();
    if (isTyping(pressed)) { pressed.focus(); pressed.select?.(); }
    else pressed.click();
  });

  chosen();
}

function isTyping(element) {
  return element.matches("select, textarea, input:not([type=radio]):not([type=checkbox])");
}
